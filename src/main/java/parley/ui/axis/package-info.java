/**
 * The time axis below: a lane for each camp, a mark for each statement, and the brush that sets the time window.
 * It knows the session and no other part of the window.
 */
@NullMarked
package parley.ui.axis;

import org.jspecify.annotations.NullMarked;
