/**
 * The left of the window: what can be left out, with counts that say what each choice would leave.
 * It knows the session and no other part of the window.
 */
@NullMarked
package parley.ui.filters;

import org.jspecify.annotations.NullMarked;
