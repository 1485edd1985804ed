/**
 * How domain values read in words, the same in every part of the window: dates, names, who spoke to whom.
 * It makes text, never nodes.
 */
@NullMarked
package parley.ui.words;

import org.jspecify.annotations.NullMarked;
