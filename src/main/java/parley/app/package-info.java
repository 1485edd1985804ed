/**
 * The command line and the composition root: every object is wired here and nowhere else.
 * It may know everything; nothing may know it.
 */
@NullMarked
package parley.app;

import org.jspecify.annotations.NullMarked;
