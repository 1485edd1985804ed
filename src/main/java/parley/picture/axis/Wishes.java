package parley.picture.axis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.Dated;
import parley.model.Period;

/**
 * Where marks would stand at a scale by their dates alone, those outside the days on view included. Each is worked out when
 * asked for, in constant time.
 */
record Wishes(Timeline timeline, TimeScale scale) {
    /** How far a mark may reach from its place where a day is narrower than marks are. */
    private static final double REACH = 12;

    /** The wishes of some ranks, in their order. */
    List<Swarm.Wish> of(IntStream ranks) {
        return ranks.mapToObj(this::of).toList();
    }

    Swarm.Wish of(int rank) {
        if (timeline.isEarlier(rank)) {
            return between(rank, beginning() - Frame.GUTTER + 2, beginning() - 2);
        }
        return timeline.isLater(rank)
                ? between(rank, ending() + 2, ending() + Frame.GUTTER - 2)
                : within(rank, timeline.date(rank));
    }

    /** Only where a mark would stand. */
    double x(int rank) {
        return timeline.isEarlier(rank) || timeline.isLater(rank) ? of(rank).x() : at(rank);
    }

    private double at(int rank) {
        return beginning() + timeline.place(rank) * scale.dayWidth();
    }

    private Period period() {
        return timeline.period();
    }

    private double beginning() {
        return scale.start(period().from());
    }

    private double ending() {
        return scale.end(period().to());
    }

    private Swarm.Wish within(int rank, Dated dated) {
        double x = at(rank);
        double low = scale.start(Extent.first(dated, period()));
        double high = scale.end(last(dated));
        return new Swarm.Wish(rank, x, Math.min(low, x - reach()), Math.max(high, x + reach()));
    }

    private LocalDate last(Dated dated) {
        return Extent.last(dated, period());
    }

    /** Only where days are too narrow to hold a mark may marks leave theirs. */
    private double reach() {
        return scale.dayWidth() < 2 * REACH ? REACH : 0;
    }

    private static Swarm.Wish between(int rank, double start, double end) {
        return new Swarm.Wish(rank, (start + end) / 2, start, end);
    }
}
