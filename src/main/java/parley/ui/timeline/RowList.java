package parley.ui.timeline;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import parley.model.Event;
import parley.model.Statements;
import parley.ui.timeline.Row.Heading;

/** The rows of a timeline, immutable, each built when it is asked for: eight bytes a row. */
final class RowList extends AbstractList<Row> implements RandomAccess {
    /** No rows. */
    static final RowList EMPTY = new Builder(Statements.of(List.of())).build();

    private final Statements statements;
    private final List<Event> events;
    private final List<Heading> headings;
    /** The row of a statement in the dataset; or, below 0, an odd one for an event, an even one for a heading. */
    private final int[] codes;

    private final int[] depths;

    private RowList(Statements statements, List<Event> events, List<Heading> headings, int[] codes, int[] depths) {
        this.statements = statements;
        this.events = events;
        this.headings = headings;
        this.codes = codes;
        this.depths = depths;
    }

    /** Takes rows from above. */
    static final class Builder {
        private final Statements statements;
        private final List<Event> events = new ArrayList<>();
        private final List<Heading> headings = new ArrayList<>();
        private int[] codes = new int[16];
        private int[] depths = new int[16];
        private int size;

        Builder(Statements statements) {
            this.statements = statements;
        }

        void add(Heading heading) {
            add(-2 * headings.size() - 2, 0);
            headings.add(heading);
        }

        void add(Event event) {
            add(-2 * events.size() - 1, 0);
            events.add(event);
        }

        void addStatement(int row, int depth) {
            add(row, depth);
        }

        private void add(int code, int depth) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, 2 * size);
                depths = Arrays.copyOf(depths, 2 * size);
            }
            codes[size] = code;
            depths[size++] = depth;
        }

        RowList build() {
            return new RowList(statements, events, headings, Arrays.copyOf(codes, size), Arrays.copyOf(depths, size));
        }
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public Row get(int index) {
        int code = codes[index];
        if (code >= 0) {
            return new Row.OfStatement(statements.get(code), depths[index]);
        }
        return isHeading(code) ? heading(code) : new Row.OfEvent(events.get((-code - 1) / 2));
    }

    private static boolean isHeading(int code) {
        return code < 0 && code % 2 == 0;
    }

    private Heading heading(int code) {
        return headings.get((-code - 2) / 2);
    }

    /** Where a statement of the dataset stands, or −1; linear, but quick. */
    int placeOfStatement(String id) {
        int row = statements.row(id);
        return row < 0 ? -1 : placeOf(row);
    }

    /** Where an event stands, or −1. */
    int placeOfEvent(String id) {
        for (int place = 0; place < events.size(); place++) {
            if (events.get(place).id().equals(id)) {
                return placeOf(-2 * place - 1);
            }
        }
        return -1;
    }

    private int placeOf(int code) {
        for (int place = 0; place < codes.length; place++) {
            if (codes[place] == code) {
                return place;
            }
        }
        return -1;
    }

    /** Hands out the headings with their places. */
    void forEachHeading(BiConsumer<Heading, Integer> each) {
        for (int place = 0; place < codes.length; place++) {
            if (isHeading(codes[place])) {
                each.accept(heading(codes[place]), place);
            }
        }
    }

    /** As of any list; two of one dataset are compared without building a row. */
    @Override
    @SuppressWarnings("ReferenceEquality") // codes mean the same only in the very same columns
    public boolean equals(@Nullable Object other) {
        return (other instanceof RowList rows && rows.statements == statements)
                ? Arrays.equals(codes, rows.codes)
                        && Arrays.equals(depths, rows.depths)
                        && events.equals(rows.events)
                        && headings.equals(rows.headings)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
