package parley.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;
import parley.model.Period;

/**
 * The days looked at, inclusive at both ends; an end that is null is open.
 * What is dated vaguely is in the window when it can have happened there.
 */
public record TimeWindow(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** All of time. */
    public static final TimeWindow ALWAYS = new TimeWindow(null, null);

    /** @throws IllegalArgumentException when it ends before it begins */
    public TimeWindow {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The time window ends on " + to + ", before it begins on " + from + ".");
        }
    }

    public boolean isActive() {
        return from != null || to != null;
    }

    /** Whether it shares a day with a period. */
    public boolean overlaps(Period period) {
        return (from == null || !period.to().isBefore(from))
                && (to == null || !period.from().isAfter(to));
    }

    public boolean admits(Dated dated) {
        return (from == null || !dated.last().isBefore(from))
                && (to == null || !dated.first().isAfter(to));
    }
}
