package parley.picture.axis;

import java.time.LocalDate;
import java.util.Optional;
import parley.model.Period;

/** A drag on the axis, and the days that it comes to where the pointer is: pure, in whole days. */
public sealed interface Brushing {

    /** The days under the brush when the pointer is at a place. */
    Days at(double x, TimeScale scale);

    /** Draws a new window from the day that was pressed on. */
    record Drawing(LocalDate pressed) implements Brushing {
        @Override
        public Days at(double x, TimeScale scale) {
            return Days.between(pressed, scale.day(x));
        }
    }

    /** Drags the beginning; it stays on or before the end. */
    record MovingStart(Days days) implements Brushing {
        @Override
        public Days at(double x, TimeScale scale) {
            var from = scale.nearestStart(x);
            return new Days(from.isAfter(days.to()) ? days.to() : from, days.to());
        }
    }

    /** Drags the end; it stays on or after the beginning. */
    record MovingEnd(Days days) implements Brushing {
        @Override
        public Days at(double x, TimeScale scale) {
            var to = scale.nearestStart(x).minusDays(1);
            return new Days(days.from(), to.isBefore(days.from()) ? days.from() : to);
        }
    }

    /** Moves the whole, as many days as before, within the period. */
    record MovingAll(Days days, double pressed, Period whole) implements Brushing {
        @Override
        public Days at(double x, TimeScale scale) {
            long by = Math.round((x - pressed) / scale.dayWidth());
            return days.startingOn(days.from().plusDays(by)).within(whole);
        }
    }

    /**
     * What a press begins: an edge within reach of the pointer goes before the middle, that before empty ground.
     *
     * @param whole the days that a window moved as a whole stays in
     */
    static Brushing pressed(double x, Optional<Days> brush, TimeScale scale, double reach, Period whole) {
        return brush.map(days -> onBrush(x, days, scale, reach, whole)).orElseGet(() -> new Drawing(scale.day(x)));
    }

    private static Brushing onBrush(double x, Days days, TimeScale scale, double reach, Period whole) {
        double toStart = Math.abs(x - scale.start(days.from()));
        double toEnd = Math.abs(x - scale.end(days.to()));
        if (Math.min(toStart, toEnd) <= reach) {
            return toStart < toEnd ? new MovingStart(days) : new MovingEnd(days);
        }
        boolean inside = x > scale.start(days.from()) && x < scale.end(days.to());
        return inside ? new MovingAll(days, x, whole) : new Drawing(scale.day(x));
    }
}
