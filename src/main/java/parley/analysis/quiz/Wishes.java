package parley.analysis.quiz;

import java.util.Set;

/**
 * What a quiz shall be like.
 *
 * @param seed the same seed makes the same quiz of the same material
 * @param number how many questions at most, at least 1
 * @param kinds what shall be asked for
 */
public record Wishes(long seed, int number, Set<QuestionKind> kinds) {
    /** @throws IllegalArgumentException when not a single question is wished for */
    public Wishes {
        if (number < 1) {
            throw new IllegalArgumentException("a quiz of " + number + " questions");
        }
        kinds = Set.copyOf(kinds);
    }

    public Wishes withSeed(long changed) {
        return new Wishes(changed, number, kinds);
    }
}
