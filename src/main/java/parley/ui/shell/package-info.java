/**
 * The frame of the window: header, chips, tabs, menus, shortcuts, hints, the list of problems.
 * It arranges the other parts, which are handed to it, and knows none of them.
 */
@NullMarked
package parley.ui.shell;

import org.jspecify.annotations.NullMarked;
