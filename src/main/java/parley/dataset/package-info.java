/**
 * Files to model: reads, checks and assembles datasets, and says what is wrong with them and where.
 * Its tree of JSON nodes with their places serves the other formats of Parley too; it knows nothing of sessions or screens.
 */
@NullMarked
package parley.dataset;

import org.jspecify.annotations.NullMarked;
