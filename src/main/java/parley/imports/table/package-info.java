/**
 * Tables of statements, actors or edges, as spreadsheets save them: guesses what each column is, and imports by a mapping.
 * Every guess is a value that can be changed; it knows neither screens nor other formats.
 */
@NullMarked
package parley.imports.table;

import org.jspecify.annotations.NullMarked;
