/**
 * What a dataset says of itself: its facts, how to cite it, what it covers, and its editors' note.
 * It shows one dataset that is handed to it, knows no session, and is the only package that sees commonmark.
 */
@NullMarked
package parley.ui.about;

import org.jspecify.annotations.NullMarked;
