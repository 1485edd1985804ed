/**
 * Quizzes on paper: a sheet for a class, with a key that cites what each answer rests on.
 * It knows the quiz and how to cite, nothing of who asked for it.
 */
@NullMarked
package parley.export.quiz;

import org.jspecify.annotations.NullMarked;
