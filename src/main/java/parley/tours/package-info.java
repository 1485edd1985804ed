/**
 * Tours: steps of text, each with a view of a dataset and what to look at there, kept as files that can be handed out.
 * It knows views and the state of a session, and no window.
 */
@NullMarked
package parley.tours;

import org.jspecify.annotations.NullMarked;
