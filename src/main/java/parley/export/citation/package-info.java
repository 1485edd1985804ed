/**
 * How sources and statements are cited: as text in two styles, and for programs that keep references.
 * Pure functions over the model; it knows neither what is looked at nor how anything is drawn.
 */
@NullMarked
package parley.export.citation;

import org.jspecify.annotations.NullMarked;
