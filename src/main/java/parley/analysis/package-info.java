/**
 * Measures over a dataset, its queries and its network: what it covers, and how evenly.
 * It knows the model, queries and networks only, nothing of files, sessions or screens.
 */
@NullMarked
package parley.analysis;

import org.jspecify.annotations.NullMarked;
