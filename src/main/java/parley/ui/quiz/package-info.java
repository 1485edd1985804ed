/**
 * The quiz: its settings, one question after the other with the evidence for each answer, and the score.
 * It knows the session and the theme, but no other part of the window.
 */
@NullMarked
package parley.ui.quiz;

import org.jspecify.annotations.NullMarked;
