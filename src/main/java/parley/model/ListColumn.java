package parley.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** A growing column of lists of integers, in compressed rows: four bytes a row and four an entry. */
final class ListColumn {
    private final IntColumn starts;
    private final IntColumn entries;

    ListColumn() {
        this(new IntColumn(), new IntColumn());
        starts.add(0);
    }

    private ListColumn(IntColumn starts, IntColumn entries) {
        this.starts = starts;
        this.entries = entries;
    }

    /** Hands out the entries of a row. */
    @FunctionalInterface
    interface Entries {
        void of(int row, IntConsumer each);
    }

    /**
     * By entry the rows that have it, ascending, each once however often the row has the entry; linear.
     *
     * @param entries how many different entries there are, from 0
     * @param rows how many rows there are
     */
    static ListColumn inverse(int entries, int rows, Entries lists) {
        var last = new int[entries];
        var starts = new int[entries + 1];
        Arrays.fill(last, -1);
        eachOnce(rows, lists, last, (_, entry) -> starts[entry + 1]++);
        Arrays.parallelPrefix(starts, Integer::sum);
        var inverse = new int[starts[entries]];
        var next = starts.clone();
        Arrays.fill(last, -1);
        eachOnce(rows, lists, last, (row, entry) -> inverse[next[entry]++] = row);
        return new ListColumn(IntColumn.of(starts), IntColumn.of(inverse));
    }

    /** @param last the last row that had an entry, by the entry */
    private static void eachOnce(int rows, Entries lists, int[] last, IntBinary each) {
        for (int row = 0; row < rows; row++) {
            int here = row;
            lists.of(row, entry -> {
                if (last[entry] != here) {
                    last[entry] = here;
                    each.accept(here, entry);
                }
            });
        }
    }

    @FunctionalInterface
    private interface IntBinary {
        void accept(int row, int entry);
    }

    <T> void add(List<T> list, ToIntFunction<T> code) {
        for (T each : list) {
            entries.add(code.applyAsInt(each));
        }
        starts.add(entries.size());
    }

    void forEach(int row, IntConsumer each) {
        for (int at = starts.get(row); at < starts.get(row + 1); at++) {
            each.accept(entries.get(at));
        }
    }

    IntStream stream(int row) {
        return IntStream.range(starts.get(row), starts.get(row + 1)).map(entries::get);
    }

    boolean any(int row, IntPredicate test) {
        for (int at = starts.get(row); at < starts.get(row + 1); at++) {
            if (test.test(entries.get(at))) {
                return true;
            }
        }
        return false;
    }

    ListColumn inOrder(int[] order) {
        var ordered = new ListColumn();
        for (int row : order) {
            forEach(row, ordered.entries::add);
            ordered.starts.add(ordered.entries.size());
        }
        return ordered;
    }
}
