package parley.picture.axis;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.DateColumn;
import parley.model.Dated;
import parley.model.Period;
import parley.model.Ranking;

/**
 * Where dated things stand between the days of a period, from left to right: moments by the clock, what has a mere day spread
 * evenly over its day in the order given, vaguer dates in the middle of what they span, and what is mostly elsewhere before
 * all others or after them. Each thing has a row, by which its date is known, and a rank, its place from the left, from 0.
 * Immutable; sixteen bytes a thing. Made in O(n log n) time, after which what stands in some days is found by bisection.
 */
public final class Timeline {
    private final Period period;
    private final DateColumn dates;
    private final List<Dated> different;
    private final Dates kinds;
    private final int[] rows;
    private final int[] ranks;
    private final double[] places;
    private final int[] vague;
    private final int[] vagueOnce;

    /** @param order the rows in the order in which those of one day stand side by side */
    private Timeline(DateColumn dates, int[] order, Period period) {
        this.period = period;
        this.dates = dates;
        different = dates.different();
        kinds = new Dates(different, period);
        var wished = kinds.places(dates, order);
        var byPlace = byPlace(wished, days());
        rows = Arrays.stream(byPlace).map(i -> order[i]).toArray();
        places = Arrays.stream(byPlace).mapToDouble(i -> wished[i]).toArray();
        ranks = new int[rows.length];
        for (int rank = 0; rank < rows.length; rank++) {
            ranks[rows[rank]] = rank;
        }
        vague = Arrays.stream(order)
                .filter(row -> !kinds.isExact(dates.code(row)))
                .map(row -> ranks[row])
                .toArray();
        vagueOnce = onceEach();
    }

    private int[] onceEach() {
        var met = new BitSet();
        return Arrays.stream(vague)
                .filter(rank -> {
                    boolean isNew = !met.get(code(rank));
                    met.set(code(rank));
                    return isNew;
                })
                .toArray();
    }

    /** The timeline of all rows of a column, in an order. */
    static Timeline of(DateColumn dates, int[] order, Period period) {
        return new Timeline(dates, order, period);
    }

    /** The indices of places from left to right, those of the same place in their order. */
    private static int[] byPlace(double[] places, long days) {
        // Whole units: a day begins with one, so that rounding mixes no days.
        double units = Math.floor(Integer.MAX_VALUE / (days + 3.0));
        return Ranking.order(IntStream.range(0, places.length), i -> (int) ((places[i] + 1) * units));
    }

    Period period() {
        return period;
    }

    private long days() {
        return DAYS.between(period.from(), period.to()) + 1;
    }

    public int size() {
        return rows.length;
    }

    int row(int rank) {
        return rows[rank];
    }

    int rank(int row) {
        return ranks[row];
    }

    /** Where a rank stands, in days after the beginning of the period; below 0 before all days, beyond the last after them. */
    double place(int rank) {
        return places[rank];
    }

    boolean isEarlier(int rank) {
        return places[rank] < 0;
    }

    boolean isLater(int rank) {
        return places[rank] > days();
    }

    Dated date(int rank) {
        return different.get(code(rank));
    }

    /** The code of the date of a rank. */
    int code(int rank) {
        return dates.code(rows[rank]);
    }

    List<Dated> different() {
        return different;
    }

    /** Whether the day of a date, by its code, is known. */
    boolean isExact(int code) {
        return kinds.isExact(code);
    }

    /** Whether anything is timed by the clock of a day. */
    boolean isTimed(LocalDate day) {
        return IntStream.range(from(day), after(day)).anyMatch(rank -> isMoment(date(rank), day));
    }

    private static boolean isMoment(Dated dated, LocalDate day) {
        return dated instanceof Dated.Moment && dated.first().equals(day);
    }

    /** The ranks of vague dates, in the order given. */
    IntStream vague() {
        return Arrays.stream(vague);
    }

    /** A rank for each different vague date. */
    IntStream vagueOnce() {
        return Arrays.stream(vagueOnce);
    }

    /** Whether anything begins before the period. */
    boolean beginsEarlier() {
        return kinds.beginsEarlier();
    }

    /** Whether anything ends after the period. */
    boolean endsLater() {
        return kinds.endsLater();
    }

    /** The lowest rank that stands on a day of the period or later; what is before all days comes before it. */
    int from(LocalDate day) {
        return firstFrom((double) DAYS.between(period.from(), day));
    }

    /** The lowest rank that stands beyond the end of a day. */
    int after(LocalDate day) {
        return firstFrom(Math.nextUp((double) DAYS.between(period.from(), day) + 1));
    }

    private int firstFrom(double place) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
