/**
 * The page on which a reader chooses what to take away, how it is written, and where to.
 * It knows no other part of the window; what it needs of them it asks of {@link parley.ui.exports.ExportServices}.
 */
@NullMarked
package parley.ui.exports;

import org.jspecify.annotations.NullMarked;
