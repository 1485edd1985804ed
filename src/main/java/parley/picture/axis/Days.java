package parley.picture.axis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.Period;
import parley.query.TimeWindow;

/** The days under the brush, inclusive at both ends; what a {@link TimeWindow} is once its open ends are closed. */
public record Days(LocalDate from, LocalDate to) {

    /** The days between two, whichever comes first. */
    public static Days between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new Days(other, one) : new Days(one, other);
    }

    /** What a window covers of a period; empty where it is not set or lies elsewhere. */
    public static Optional<Days> of(TimeWindow window, Period period) {
        if (!window.isActive()) {
            return Optional.empty();
        }
        var from = later(window.from(), period.from());
        var to = earlier(window.to(), period.to());
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, to));
    }

    /** All days of a period. */
    public static Days whole(Period period) {
        return new Days(period.from(), period.to());
    }

    private static LocalDate later(@Nullable LocalDate end, LocalDate other) {
        return end == null || end.isBefore(other) ? other : end;
    }

    private static LocalDate earlier(@Nullable LocalDate end, LocalDate other) {
        return end == null || end.isAfter(other) ? other : end;
    }

    /** How many they are. */
    public long count() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days, beginning on another one. */
    public Days startingOn(LocalDate day) {
        return new Days(day, day.plusDays(count() - 1));
    }

    /** As many days, moved into a period where they reach out of it; the period's where they are more than it has. */
    public Days within(Period period) {
        var all = whole(period);
        if (count() >= all.count()) {
            return all;
        }
        var latest = period.to().minusDays(count() - 1);
        return startingOn(earlier(later(from, period.from()), latest));
    }

    public Period period() {
        return new Period(from, to);
    }

    public TimeWindow window() {
        return new TimeWindow(from, to);
    }
}
