/**
 * How one actor could reach another: the shortest chains of contact between them, and who stands on these.
 * It knows contacts, the model and queries only, and takes everything from what a projection leaves.
 */
@NullMarked
package parley.analysis.paths;

import org.jspecify.annotations.NullMarked;
