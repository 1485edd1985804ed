/**
 * Deadlocks as sentences and small diagrams, each arrow with the words that it rests on.
 * It reads the session and selects in it; the sheet it stands on is somebody else's.
 */
@NullMarked
package parley.ui.deadlocks;

import org.jspecify.annotations.NullMarked;
