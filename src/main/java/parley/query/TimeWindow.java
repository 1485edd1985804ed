package parley.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.model.DateColumn;
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

    /** Whether each different date of a column is in the window, by its code. */
    boolean[] admitted(DateColumn dates) {
        var different = dates.different();
        var admitted = new boolean[different.size()];
        for (int code = 0; code < admitted.length; code++) {
            admitted[code] = admits(different.get(code));
        }
        return admitted;
    }

    public boolean admits(Dated dated) {
        return (from == null || !dated.last().isBefore(from))
                && (to == null || !dated.first().isAfter(to));
    }
}
