/**
 * The notebook: claims, with statements put under them as support, against or context, what a reader found by asking the
 * four questions of each, and views that are kept; with every edit as a value, and its file. It knows no window.
 */
@NullMarked
package parley.notebook;

import org.jspecify.annotations.NullMarked;
