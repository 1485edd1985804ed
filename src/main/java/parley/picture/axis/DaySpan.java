package parley.picture.axis;

import static java.time.temporal.ChronoUnit.DAYS;

import parley.model.Period;
import parley.query.TimeWindow;

/**
 * A stretch of days, fractions of days included, so that small turns of a wheel add up.
 *
 * @param from how many days after the beginning of the period it begins
 * @param length how many days long it is
 */
public record DaySpan(double from, double length) {
    private static final double SHORTEST = 1;

    /** The days of a period that are on view, all of it where none are chosen. */
    public static DaySpan of(TimeWindow days, Period period) {
        var view = Days.of(days, period).orElse(Days.whole(period));
        return new DaySpan(DAYS.between(period.from(), view.from()), view.count());
    }

    /**
     * Makes it shorter or longer around a place that stays where it is.
     *
     * @param factor how many times nearer; above 1 fewer days are left
     * @param part where the place is, 0 for the beginning, 1 for the end
     */
    public DaySpan zoomed(double factor, double part, Period period) {
        double shorter = Math.clamp(length / factor, SHORTEST, Math.max(SHORTEST, days(period)));
        return new DaySpan(from + (length - shorter) * part, shorter).within(period);
    }

    /** Moves it by a part of its own length, later where positive. */
    public DaySpan moved(double part, Period period) {
        return new DaySpan(from + part * length, length).within(period);
    }

    private DaySpan within(Period period) {
        return new DaySpan(Math.clamp(from, 0, Math.max(0, days(period) - length)), length);
    }

    private static double days(Period period) {
        return DAYS.between(period.from(), period.to()) + 1;
    }

    /** Its whole days, at least one; all of time where they are the whole period. */
    public TimeWindow window(Period period) {
        long all = (long) days(period);
        long count = Math.clamp(Math.round(length), 1, all);
        if (count == all) {
            return TimeWindow.ALWAYS;
        }
        var first = period.from().plusDays(Math.clamp(Math.round(from), 0, all - count));
        return new TimeWindow(first, first.plusDays(count - 1));
    }
}
