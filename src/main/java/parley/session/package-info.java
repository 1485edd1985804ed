/**
 * The state of the open dataset: one value that says what is looked at, its history, and everything derived from it.
 * Verbs go in, a read-only reading comes out; it knows javafx.base and no pixels.
 */
@NullMarked
package parley.session;

import org.jspecify.annotations.NullMarked;
