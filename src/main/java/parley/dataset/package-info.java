/**
 * Files to model: reads, checks and assembles datasets, and says what is wrong with them and where.
 * The only package that sees Gson; it knows nothing of sessions or screens.
 */
@NullMarked
package parley.dataset;

import org.jspecify.annotations.NullMarked;
