package parley.picture.axis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import parley.model.Dated;
import parley.model.Period;

/**
 * Where marks would stand by their dates alone: moments by the clock, what has a mere day spread evenly over its day in
 * the order given, vaguer dates in the middle of what they span, and what is mostly elsewhere in a gutter.
 */
final class Wishes {
    /** How far a mark may reach from its place where a day is narrower than marks are. */
    private static final double REACH = 12;

    private final TimeScale scale;
    private final Period period;
    private final Map<LocalDate, Integer> onDay = new HashMap<>();
    private final Map<LocalDate, Integer> placedOnDay = new HashMap<>();

    private Wishes(TimeScale scale, Period period) {
        this.scale = scale;
        this.period = period;
    }

    /**
     * The wishes of all, in the order given, those that lie outside the days on view included; linear in their number.
     *
     * @param period the whole period, which vague dates are cut to and gutters are beside
     */
    static <T> List<Swarm.Wish> of(
            List<T> all, Function<T, String> id, Function<T, Dated> date, TimeScale scale, Period period) {
        var wishes = new Wishes(scale, period);
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
        return switch (Extent.of(dated, period).place()) {
            case EARLIER -> between(id, beginning() - Frame.GUTTER + 2, beginning() - 2);
            case LATER -> between(id, ending() + 2, ending() + Frame.GUTTER - 2);
            case WITHIN -> within(id, dated);
        };
    }

    private double beginning() {
        return scale.start(period.from());
    }

    private double ending() {
        return scale.end(period.to());
    }

    private Swarm.Wish within(String id, Dated dated) {
        var first = Extent.first(dated, period);
        var last = Extent.last(dated, period);
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
