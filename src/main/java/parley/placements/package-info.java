/**
 * Placements of networks that took long to find, kept from one start to the next.
 * It knows nothing of how they are found or shown.
 */
@NullMarked
package parley.placements;

import org.jspecify.annotations.NullMarked;
