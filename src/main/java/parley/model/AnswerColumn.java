package parley.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A growing column of which row answers which: four bytes a row. An id that no row has as yet is kept as it is written, until
 * its row is there.
 */
final class AnswerColumn {
    static final int NONE = -1;

    private final IntColumn answered;
    private final Map<Integer, String> unknown;

    AnswerColumn() {
        this(new IntColumn(), new HashMap<>());
    }

    private AnswerColumn(IntColumn answered, Map<Integer, String> unknown) {
        this.answered = answered;
        this.unknown = unknown;
    }

    /**
     * Adds a row.
     *
     * @param id what it answers, or null
     * @param ids the rows so far, with its own
     */
    void add(@Nullable String id, IdColumn ids) {
        int row = id == null ? NONE : ids.row(id);
        if (id != null && row == NONE) {
            unknown.put(answered.size(), id);
        }
        answered.add(row);
    }

    /** Looks once more for the rows that were not there when an answer to them came. */
    void settle(IdColumn ids) {
        unknown.entrySet().removeIf(entry -> {
            int row = ids.row(entry.getValue());
            answered.set(entry.getKey(), row);
            return row != NONE;
        });
    }

    /** The row that a row answers; {@link #NONE} where it answers nothing, or what no row has. */
    int get(int row) {
        return answered.get(row);
    }

    /** The id that a row answers, whether a row has it or not; null where it answers nothing. */
    @Nullable
    String id(int row, IdColumn ids) {
        int of = answered.get(row);
        return of == NONE ? unknown.get(row) : ids.get(of);
    }

    /**
     * The rows in another order, which must be all of them.
     *
     * @param places where each row stands in that order
     */
    AnswerColumn inOrder(int[] order, int[] places) {
        var elsewhere = new HashMap<Integer, String>();
        unknown.forEach((row, id) -> elsewhere.put(places[row], id));
        var ordered = answered.inOrder(order);
        for (int row = 0; row < order.length; row++) {
            int of = ordered.get(row);
            ordered.set(row, of == NONE ? NONE : places[of]);
        }
        return new AnswerColumn(ordered, elsewhere);
    }
}
