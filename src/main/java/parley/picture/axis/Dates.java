package parley.picture.axis;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.BitSet;
import java.util.List;
import parley.model.DateColumn;
import parley.model.Dated;
import parley.model.Period;

/** What the different dates of a column mean for a period, each worked out once. */
final class Dates {
    /** A date that is known to the day only stands where its turn on that day comes. */
    private static final double IN_TURN = Double.NaN;

    private final List<Dated> different;
    private final Period period;
    private final BitSet exact = new BitSet();
    private final double[] places;
    private boolean beginsEarlier;
    private boolean endsLater;

    Dates(List<Dated> different, Period period) {
        this.different = different;
        this.period = period;
        places = new double[different.size()];
        for (int code = 0; code < places.length; code++) {
            var dated = different.get(code);
            var extent = Extent.of(dated, period);
            beginsEarlier |= extent.beginsEarlier();
            endsLater |= extent.endsLater();
            exact.set(code, dated.isExactToTheDay());
            places[code] = place(dated, extent.place());
        }
    }

    private double place(Dated dated, Extent.Place place) {
        return switch (place) {
            case EARLIER -> -1;
            case WITHIN -> within(dated);
            case LATER -> days() + 1;
        };
    }

    private double within(Dated dated) {
        double first = DAYS.between(period.from(), Extent.first(dated, period));
        if (dated instanceof Dated.Moment(var at)) {
            return first + at.toLocalTime().toSecondOfDay() / TimeScale.SECONDS_A_DAY;
        }
        return dated.isExactToTheDay()
                ? IN_TURN
                : (first + DAYS.between(period.from(), Extent.last(dated, period)) + 1) / 2;
    }

    private double days() {
        return DAYS.between(period.from(), period.to()) + 1.0;
    }

    boolean isExact(int code) {
        return exact.get(code);
    }

    boolean beginsEarlier() {
        return beginsEarlier;
    }

    boolean endsLater() {
        return endsLater;
    }

    /** Where rows stand, in an order. */
    double[] places(DateColumn dates, int[] order) {
        var days = new int[different.size()];
        for (int code = 0; code < days.length; code++) {
            days[code] = Double.isNaN(places[code])
                    ? (int) DAYS.between(period.from(), different.get(code).first())
                    : -1;
        }
        var onDay = new int[(int) days()];
        for (int row : order) {
            count(days[dates.code(row)], onDay);
        }
        var turns = new int[onDay.length];
        var result = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            int code = dates.code(order[i]);
            int day = days[code];
            result[i] = day < 0 ? places[code] : day + (turns[day]++ + 0.5) / onDay[day];
        }
        return result;
    }

    private static void count(int day, int[] onDay) {
        if (day >= 0) {
            onDay[day]++;
        }
    }
}
