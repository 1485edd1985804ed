/**
 * Tours in the window: the strip that leads through one or makes one, and the page that lists them.
 * It asks the session and the shelf of tours, and knows no other part of the window.
 */
@NullMarked
package parley.ui.tours;

import org.jspecify.annotations.NullMarked;
