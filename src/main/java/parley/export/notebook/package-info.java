/**
 * A notebook as something to read elsewhere: one paper of headings, paragraphs, quotations, figures and numbered sources,
 * and one writer of it for each format. It knows no window, and leaves it to others to draw the views.
 */
@NullMarked
package parley.export.notebook;

import org.jspecify.annotations.NullMarked;
