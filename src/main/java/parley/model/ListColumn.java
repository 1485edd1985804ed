package parley.model;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

/** A growing column of lists of integers, in compressed rows: four bytes a row and four an entry. */
final class ListColumn {
    private final IntColumn starts = new IntColumn();
    private final IntColumn entries = new IntColumn();

    ListColumn() {
        starts.add(0);
    }

    <T> void add(List<T> list, ToIntFunction<T> code) {
        list.forEach(each -> entries.add(code.applyAsInt(each)));
        starts.add(entries.size());
    }

    /** Where the entries of a row begin; those of the next begin where they end. */
    int start(int row) {
        return starts.get(row);
    }

    int entry(int at) {
        return entries.get(at);
    }

    void forEach(int row, IntConsumer each) {
        for (int at = starts.get(row); at < starts.get(row + 1); at++) {
            each.accept(entries.get(at));
        }
    }

    boolean contains(int row, int entry) {
        for (int at = starts.get(row); at < starts.get(row + 1); at++) {
            if (entries.get(at) == entry) {
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
