package parley.picture.axis;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import parley.model.Dated;
import parley.model.Period;

/** How what is dated lies to the days of a period. */
public record Extent(Place place, boolean beginsEarlier, boolean endsLater) {
    /** A mark whose date is mostly elsewhere stands in a gutter: below this part of its days. */
    private static final double MOSTLY_ELSEWHERE = 0.25;

    public enum Place {
        EARLIER,
        WITHIN,
        LATER
    }

    public static Extent of(Dated dated, Period period) {
        boolean beginsEarlier = dated.first().isBefore(period.from());
        boolean endsLater = dated.last().isAfter(period.to());
        return new Extent(place(dated, period, beginsEarlier), beginsEarlier, endsLater);
    }

    private static Place place(Dated dated, Period period, boolean beginsEarlier) {
        double part = (double) daysWithin(dated, period) / (DAYS.between(dated.first(), dated.last()) + 1);
        if (part >= MOSTLY_ELSEWHERE) {
            return Place.WITHIN;
        }
        return beginsEarlier ? Place.EARLIER : Place.LATER;
    }

    private static long daysWithin(Dated dated, Period period) {
        return Math.max(0, DAYS.between(first(dated, period), last(dated, period)) + 1);
    }

    /** The first day that lies in the period, where one does. */
    public static LocalDate first(Dated dated, Period period) {
        return dated.first().isBefore(period.from()) ? period.from() : dated.first();
    }

    /** The last day that lies in the period, where one does. */
    public static LocalDate last(Dated dated, Period period) {
        return dated.last().isAfter(period.to()) ? period.to() : dated.last();
    }

    /** Whether any day lies in the period. */
    public static boolean touches(Dated dated, Period period) {
        return daysWithin(dated, period) > 0;
    }
}
