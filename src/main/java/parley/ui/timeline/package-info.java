/**
 * The statement timeline: cards in the order things were said.
 * It knows the session and no other part of the window.
 */
@NullMarked
package parley.ui.timeline;

import org.jspecify.annotations.NullMarked;
