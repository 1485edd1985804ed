/**
 * What a reader takes away from a dataset: citations of its sources.
 * Pure functions over the model; it knows neither what is looked at nor how anything is drawn.
 */
@NullMarked
package parley.export;

import org.jspecify.annotations.NullMarked;
