/**
 * Machine-coded event data: GDELT and ICEWS, read row by row, reports of the same event folded into one statement.
 * It knows neither screens nor other formats.
 */
@NullMarked
package parley.imports.events;

import org.jspecify.annotations.NullMarked;
