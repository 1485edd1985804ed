/**
 * Which part of a dataset is looked at: filters, search, and what survives them.
 * Pure functions over the model; it knows neither graphs nor screens.
 */
@NullMarked
package parley.query;

import org.jspecify.annotations.NullMarked;
