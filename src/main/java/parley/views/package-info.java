/**
 * Views that are kept: what a reader looks at as one small file, a shelf of such files, and the work that outlives a crash.
 * It knows datasets and the state of a session, and no window.
 */
@NullMarked
package parley.views;

import org.jspecify.annotations.NullMarked;
