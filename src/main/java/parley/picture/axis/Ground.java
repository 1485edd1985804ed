package parley.picture.axis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.model.Period;

/**
 * What all lanes of a picture stand on: the scale, which ranks are on view, and the cells of the calendar that they are counted
 * by where they do not fit.
 *
 * @param from the lowest rank on view
 * @param to the one after the highest
 * @param counting how marks are counted where they do not fit
 * @param vague the codes of vague dates of which any day is on view
 */
record Ground(
        Timeline timeline,
        Frame frame,
        TimeScale scale,
        int from,
        int to,
        Counting counting,
        List<Cell> cells,
        BitSet vague) {

    /**
     * A cell of the calendar as far as it is on view, or a gutter, all of which is one.
     *
     * @param from the lowest rank in it
     * @param to the one after the highest
     * @param left where it begins, in pixels
     * @param right where it ends
     */
    record Cell(Extent.Place place, Days days, int from, int to, double left, double right) {
        /** How many marks there is room for at the most. */
        int room(int rows) {
            return rows * (1 + (int) Math.max(0, (right - left) / Swarm.SMALLEST));
        }
    }

    static Ground of(Timeline timeline, Frame frame, TimeScale scale, Counting counting) {
        var period = timeline.period();
        var view = scale.period();
        int from = view.from().equals(period.from()) ? 0 : timeline.from(view.from());
        int to = view.to().equals(period.to()) ? timeline.size() : timeline.after(view.to());
        var bare = new Ground(timeline, frame, scale, from, to, counting, List.of(), new BitSet());
        return new Ground(timeline, frame, scale, from, to, counting, bare.divided(), bare.vagueOnView());
    }

    Period period() {
        return timeline.period();
    }

    Days view() {
        return Days.whole(scale.period());
    }

    Wishes wishes() {
        return new Wishes(timeline, scale);
    }

    boolean isOnView(int rank) {
        return rank >= from && rank < to;
    }

    private List<Cell> divided() {
        var view = scale.period();
        var days = counting.cells().over(view, period());
        int begin = Math.max(from, timeline.from(view.from()));
        int end = Math.min(to, timeline.after(view.to()));
        var all = new ArrayList<Cell>();
        all.add(new Cell(Extent.Place.EARLIER, days.getFirst(), from, begin, frame.start(), scale.left()));
        int first = begin;
        for (var cell : days) {
            int last = cell.to().isBefore(view.to())
                    ? Math.max(first, timeline.from(cell.to().plusDays(1)))
                    : end;
            all.add(within(cell, first, last));
            first = last;
        }
        double right = scale.right() + frame.later();
        all.add(new Cell(Extent.Place.LATER, days.getLast(), end, to, scale.right(), right));
        return all;
    }

    private Cell within(Days days, int first, int last) {
        double left = Math.max(scale.left(), scale.start(days.from()));
        double right = Math.min(scale.right(), scale.end(days.to()));
        return new Cell(Extent.Place.WITHIN, days, first, last, left, right);
    }

    // --- vague dates -----------------------------------------------------------------------------------------------

    private BitSet vagueOnView() {
        var onView = new BitSet();
        timeline.vagueOnce()
                .filter(rank -> bar(rank, wishes().x(rank), 0) != null)
                .forEach(rank -> onView.set(timeline.code(rank)));
        return onView;
    }

    /** Whether a rank has a vague date of which any day is on view; constant time. */
    boolean hasBar(int rank) {
        return vague.get(timeline.code(rank));
    }

    /** The days of a vague date, whose mark is at a place; null where none of them is on view. */
    @Nullable
    Bar bar(int rank, double x, double y) {
        return Bar.of(timeline.date(rank), x, y, frame, scale, period());
    }

    /** The ranks of vague dates whose mark is not on view, but some of their days are. */
    IntStream strays() {
        return vague.isEmpty()
                ? IntStream.empty()
                : timeline.vague().filter(rank -> !isOnView(rank)).filter(this::hasBar);
    }
}
