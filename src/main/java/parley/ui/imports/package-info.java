/**
 * The form in which a reader settles what the columns of a table are before it is imported.
 * It knows tables and guesses about them, and neither the session nor the window around it.
 */
@NullMarked
package parley.ui.imports;

import org.jspecify.annotations.NullMarked;
