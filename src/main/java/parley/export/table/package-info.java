/**
 * What survives a filter as rows for a spreadsheet and as JSON, with everything the model knows of it.
 * Pure functions over a projection; it knows neither networks nor how anything is drawn.
 */
@NullMarked
package parley.export.table;

import org.jspecify.annotations.NullMarked;
