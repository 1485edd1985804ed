package parley.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some of the statements of a dataset, each once, in an order of their own; immutable. They are known by their rows, and built
 * when asked for: four bytes each.
 */
public final class Excerpt extends AbstractList<Statement> implements RandomAccess {
    private final Statements all;
    private final int[] rows;

    Excerpt(Statements all, int[] rows) {
        this.all = all;
        this.rows = rows;
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** @throws IndexOutOfBoundsException when there are not so many */
    @Override
    public Statement get(int place) {
        return all.get(rows[place]);
    }

    /** The row, among all statements of the dataset, of the one in a place. */
    public int row(int place) {
        return rows[place];
    }

    /** The rows of all of them, in their order. */
    public IntStream rows() {
        return Arrays.stream(rows);
    }

    /** The place of a row among them, or −1 where it is none of them; linear, but quick. */
    public int placeOf(int row) {
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] == row) {
                return place;
            }
        }
        return -1;
    }

    /** Whether the statement with an id is one of them; as quick as {@link #placeOf}. */
    public boolean holds(String id) {
        int row = all.row(id);
        return row >= 0 && placeOf(row) >= 0;
    }

    /** Those of them whose rows pass a test, in their order. */
    public Excerpt where(IntPredicate test) {
        return new Excerpt(all, Arrays.stream(rows).filter(test).toArray());
    }

    /** The same in the opposite order. */
    public Excerpt backwards() {
        var turned = new int[rows.length];
        for (int place = 0; place < rows.length; place++) {
            turned[rows.length - 1 - place] = rows[place];
        }
        return new Excerpt(all, turned);
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return indexOf(other) >= 0;
    }

    @Override
    public int indexOf(@Nullable Object other) {
        int row = all.indexOf(other);
        return row < 0 ? -1 : placeOf(row);
    }

    @Override
    public int lastIndexOf(@Nullable Object other) {
        return indexOf(other);
    }

    /** As of any list; two excerpts of one dataset are compared without building a statement. */
    @Override
    @SuppressWarnings("ReferenceEquality") // rows mean the same only in the very same columns
    public boolean equals(@Nullable Object other) {
        return (other instanceof Excerpt excerpt && excerpt.all == all)
                ? Arrays.equals(rows, excerpt.rows)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
