/**
 * A quiz made from what a projection leaves, the same for the same seed, each question with one right answer and the evidence
 * for it. It knows contacts, the model and queries only, nothing of sessions or screens.
 */
@NullMarked
package parley.analysis.quiz;

import org.jspecify.annotations.NullMarked;
