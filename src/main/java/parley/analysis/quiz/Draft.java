package parley.analysis.quiz;

import java.util.function.Function;

/**
 * A question that can be asked, before chance has chosen its options.
 *
 * @param id unique among those of its kind
 */
record Draft(String id, Function<Chance, Question> asked) {
    Question ask(long seed) {
        return asked.apply(Chance.of(seed, id));
    }
}
