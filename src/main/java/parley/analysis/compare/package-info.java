/**
 * Two actors side by side: where they stand, with whom they are in contact, what they demand, what they said of each other.
 * It knows contacts, the model and queries only, and takes everything from what a projection leaves.
 */
@NullMarked
package parley.analysis.compare;

import org.jspecify.annotations.NullMarked;
