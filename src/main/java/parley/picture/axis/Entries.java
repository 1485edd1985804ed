package parley.picture.axis;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.query.Leaning;

/**
 * Some statements of a lane with the stances that it shows of them: a stretch of its ranks, of which there is one copy for all
 * lanes, so that a part of it takes no room of its own. Immutable.
 */
public final class Entries {
    private final Timeline timeline;
    private final Leanings leanings;
    private final int[] ranks;
    private final int from;
    private final int to;

    Entries(Timeline timeline, Leanings leanings, int[] ranks, int from, int to) {
        this.timeline = timeline;
        this.leanings = leanings;
        this.ranks = ranks;
        this.from = from;
        this.to = to;
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    int rank(int i) {
        return ranks[from + i];
    }

    /** The ranks, in their order. */
    IntStream ranks() {
        return Arrays.stream(ranks, from, to);
    }

    /** The rows in the dataset, in their order. */
    public IntStream rows() {
        return ranks().map(timeline::row);
    }

    /** The stance of one of them. */
    Leaning leaning(int i) {
        return leaningOf(rank(i));
    }

    /** The stance of a rank. */
    Leaning leaningOf(int rank) {
        return leaningIn(timeline.row(rank));
    }

    /** The id of a rank. */
    String id(int rank) {
        return leanings.said().id(timeline.row(rank));
    }

    /** The stance in a row of the dataset. */
    public Leaning leaningIn(int row) {
        return leanings.of(row);
    }

    /** Those whose ranks lie in a range, its end left out; only of entries that stand from left to right. */
    Entries between(int first, int end) {
        int begin = firstFrom(first);
        return new Entries(timeline, leanings, ranks, begin, Math.max(begin, firstFrom(end)));
    }

    private int firstFrom(int rank) {
        int at = Arrays.binarySearch(ranks, from, to, rank);
        return at < 0 ? -1 - at : at;
    }

    /** Whether the statement in a row is one of them; only of entries that stand from left to right. */
    public boolean holds(int row) {
        return row >= 0 && Arrays.binarySearch(ranks, from, to, timeline.rank(row)) >= 0;
    }

    boolean holds(String statement) {
        return holds(leanings.said().row(statement));
    }

    /** How many are in rows that pass a test. */
    public int count(IntPredicate test) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (test.test(timeline.row(ranks[i]))) {
                count++;
            }
        }
        return count;
    }

    /** Whether any is in a row that passes a test. */
    public boolean any(IntPredicate test) {
        return rows().anyMatch(test);
    }

    /** The same part of the same ranks. */
    @Override
    @SuppressWarnings("ReferenceEquality") // a lane's ranks are never copied
    public boolean equals(@Nullable Object other) {
        return other instanceof Entries entries
                && ranks == entries.ranks
                && leanings == entries.leanings
                && from == entries.from
                && to == entries.to;
    }

    @Override
    public int hashCode() {
        return 31 * from + to;
    }
}
