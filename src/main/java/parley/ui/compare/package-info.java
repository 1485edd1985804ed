/**
 * Two actors side by side, and how one could reach the other, every line with what it rests on.
 * It asks the session's reading once when it is opened, works in the background, and sees no other part of the window.
 */
@NullMarked
package parley.ui.compare;

import org.jspecify.annotations.NullMarked;
