package parley.picture.axis;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Ranks put together by the groups that they belong to, in their order; four bytes each, and four a group. */
final class Sheaves {
    private final int[] starts;
    private final int[] ranks;

    /** Which groups the statement in a row belongs to, none or several. */
    @FunctionalInterface
    interface Grouping {
        void forEachGroup(int row, IntConsumer group);
    }

    /** @param some the ranks in order, asked for twice */
    Sheaves(Timeline timeline, Supplier<IntStream> some, int groups, Grouping grouping) {
        starts = new int[groups + 1];
        some.get().forEach(rank -> grouping.forEachGroup(timeline.row(rank), group -> starts[group + 1]++));
        Arrays.parallelPrefix(starts, Integer::sum);
        ranks = new int[starts[groups]];
        var next = starts.clone();
        some.get().forEach(rank -> grouping.forEachGroup(timeline.row(rank), group -> ranks[next[group]++] = rank));
    }

    int count(int group) {
        return starts[group + 1] - starts[group];
    }

    Entries entries(int group, Timeline timeline, Leanings leanings) {
        return new Entries(timeline, leanings, ranks, starts[group], starts[group + 1]);
    }
}
