/**
 * The detail of what is selected: an actor, a tie, a statement, an event.
 * It knows the session and no other part of the window.
 */
@NullMarked
package parley.ui.details;

import org.jspecify.annotations.NullMarked;
