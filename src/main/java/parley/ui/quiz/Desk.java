package parley.ui.quiz;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import parley.analysis.quiz.QuestionKind;
import parley.analysis.quiz.Sitting;
import parley.analysis.quiz.Wishes;
import parley.model.Dataset;

/** Where a quiz lies while its sheet is closed, so that a reader who followed the evidence can go on with it. */
public final class Desk {
    /** Numbers are short enough to be called out in a class. */
    private static final int NUMBERS = 10_000;

    private static final int TEN = 10;

    private final RandomGenerator numbers;
    private final boolean beginsAtOnce;
    private Wishes wishes;
    private boolean onIssueOnly;
    private @Nullable Work work;

    /**
     * A quiz that is being answered.
     *
     * @param at the question that is looked at, or as many as there are for the score
     */
    record Work(Dataset dataset, Sitting sitting, int at) {}

    /**
     * A desk with nothing on it.
     *
     * @param seed the number of the first quiz, which begins without being asked for; null for one of chance
     */
    public Desk(RandomGenerator numbers, @Nullable Integer seed) {
        this.numbers = numbers;
        beginsAtOnce = seed != null;
        wishes = new Wishes(seed == null ? another() : seed, TEN, EnumSet.allOf(QuestionKind.class));
    }

    int another() {
        return 1 + numbers.nextInt(NUMBERS - 1);
    }

    boolean beginsAtOnce() {
        return beginsAtOnce;
    }

    Wishes wishes() {
        return wishes;
    }

    void setWishes(Wishes changed) {
        wishes = changed;
    }

    void setNumber(int number) {
        wishes = new Wishes(wishes.seed(), number, wishes.kinds());
    }

    void setKinds(Set<QuestionKind> kinds) {
        wishes = new Wishes(wishes.seed(), wishes.number(), kinds);
    }

    boolean isOnIssueOnly() {
        return onIssueOnly;
    }

    void setOnIssueOnly(boolean only) {
        onIssueOnly = only;
    }

    /** The quiz that lies there, if it is about a dataset. */
    Optional<Work> work(Dataset dataset) {
        return Optional.ofNullable(work).filter(lying -> lying.dataset().equals(dataset));
    }

    void put(Work changed) {
        work = changed;
    }
}
