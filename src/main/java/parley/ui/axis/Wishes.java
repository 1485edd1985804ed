package parley.ui.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.model.Dated;

/**
 * Where marks would stand by their dates alone: moments by the clock, what has a mere day spread evenly over its day in
 * the order given, vaguer dates in the middle of what they span, and what is mostly elsewhere in a gutter.
 */
final class Wishes {
    /** How far a mark may reach from its place where a day is narrower than marks are. */
    private static final double REACH = 12;

    private final Frame frame;
    private final TimeScale scale;
    private final Map<LocalDate, Integer> onDay = new HashMap<>();
    private final Map<LocalDate, Integer> placedOnDay = new HashMap<>();

    private Wishes(Frame frame, TimeScale scale) {
        this.frame = frame;
        this.scale = scale;
    }

    /** The wishes of all, in the order given; linear in their number. */
    static <T> List<Swarm.Wish> of(
            List<T> all, Function<T, String> id, Function<T, Dated> date, Frame frame, TimeScale scale) {
        var wishes = new Wishes(frame, scale);
        all.stream()
                .map(date)
                .filter(Wishes::isMereDay)
                .forEach(day -> wishes.onDay.merge(day.first(), 1, Integer::sum));
        var result = new ArrayList<Swarm.Wish>();
        all.forEach(each -> result.add(wishes.wish(id.apply(each), date.apply(each))));
        return result;
    }

    private static boolean isMereDay(Dated dated) {
        return dated.isExactToTheDay() && !(dated instanceof Dated.Moment);
    }

    private Swarm.Wish wish(String id, Dated dated) {
        return switch (Extent.of(dated, scale.period()).place()) {
            case EARLIER -> between(id, scale.left() - frame.earlier() + 2, scale.left() - 2);
            case LATER -> between(id, scale.right() + 2, scale.right() + frame.later() - 2);
            case WITHIN -> within(id, dated);
        };
    }

    private Swarm.Wish within(String id, Dated dated) {
        var first = Extent.first(dated, scale.period());
        var last = Extent.last(dated, scale.period());
        var span = between(id, scale.start(first), scale.end(last));
        double x = dated instanceof Dated.Moment(var at)
                ? scale.at(first, at.toLocalTime())
                : isMereDay(dated) ? inTurn(first) : span.x();
        return new Swarm.Wish(id, x, Math.min(span.low(), x - reach()), Math.max(span.high(), x + reach()));
    }

    /** Only where days are too narrow to hold a mark may marks leave theirs. */
    private double reach() {
        return scale.dayWidth() < 2 * REACH ? REACH : 0;
    }

    private double inTurn(LocalDate day) {
        int turn = placedOnDay.merge(day, 1, Integer::sum) - 1;
        return scale.start(day) + scale.dayWidth() * (turn + 0.5) / onDay.getOrDefault(day, 1);
    }

    private static Swarm.Wish between(String id, double start, double end) {
        return new Swarm.Wish(id, (start + end) / 2, start, end);
    }
}
