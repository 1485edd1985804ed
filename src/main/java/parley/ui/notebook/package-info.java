/**
 * The notebook beside the network: claims and what is put under them, the four questions, kept views, and exporting it all.
 * It reads the session and the open notebook and calls their verbs; it knows no other part of the window.
 */
@NullMarked
package parley.ui.notebook;

import org.jspecify.annotations.NullMarked;
