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
    /** How far a mark may stray from its place where a day is narrower than a mark. */
    private static final double STRAY = 6;

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
            List<T> all, Function<T, String> id, Function<T, Dated> date, Frame frame, TimeScale scale, double size) {
        var wishes = new Wishes(frame, scale);
        all.stream().map(date).filter(Wishes::isMereDay).forEach(day -> wishes.onDay.merge(day.first(), 1, Integer::sum));
        var result = new ArrayList<Swarm.Wish>();
        all.forEach(each -> result.add(wishes.wish(id.apply(each), date.apply(each), size)));
        return result;
    }

    private static boolean isMereDay(Dated dated) {
        return dated.isExactToTheDay() && !(dated instanceof Dated.Moment);
    }

    private Swarm.Wish wish(String id, Dated dated, double size) {
        return switch (Extent.of(dated, scale.period()).place()) {
            case EARLIER -> between(id, scale.left() - frame.earlier() + 2, scale.left() - 2, size);
            case LATER -> between(id, scale.right() + 2, scale.right() + frame.later() - 2, size);
            case WITHIN -> within(id, dated, size);
        };
    }

    private Swarm.Wish within(String id, Dated dated, double size) {
        var first = Extent.first(dated, scale.period());
        var last = Extent.last(dated, scale.period());
        var span = between(id, scale.start(first), scale.end(last), size);
        double x = dated instanceof Dated.Moment(var at)
                ? scale.at(first, at.toLocalTime())
                : isMereDay(dated) ? inTurn(first) : span.x();
        return new Swarm.Wish(id, x, Math.min(span.low(), x - stray()), Math.max(span.high(), x + stray()));
    }

    /** Only where days are too narrow to hold a mark may marks leave theirs. */
    private double stray() {
        return scale.dayWidth() < 2 * STRAY ? STRAY : 0;
    }

    private double inTurn(LocalDate day) {
        int turn = placedOnDay.merge(day, 1, Integer::sum) - 1;
        return scale.start(day) + scale.dayWidth() * (turn + 0.5) / onDay.getOrDefault(day, 1);
    }

    private static Swarm.Wish between(String id, double start, double end, double size) {
        double inset = Math.min(size / 2 + 1, (end - start) / 2);
        return new Swarm.Wish(id, (start + end) / 2, start + inset, end - inset);
    }
}
