package parley.picture.axis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import parley.model.Period;

/**
 * The units of the calendar that marks are counted by where they do not fit: days, weeks that begin on Monday, months
 * and so on, as fine as there is room for a number. A cell keeps its days when the view is moved.
 */
enum Cells {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The least width of a cell, in pixels. */
    private static final double LEAST = 16;

    /**
     * The finest units at a scale whose cells are wide enough for their numbers.
     *
     * @param widest how wide, in pixels, the numbers are that cells of so many days hold
     */
    static Cells of(TimeScale scale, IntToDoubleFunction widest) {
        return Arrays.stream(values())
                .filter(unit -> unit.days() * scale.dayWidth() >= Math.max(LEAST, widest.applyAsDouble(unit.days())))
                .findFirst()
                .orElse(YEAR);
    }

    /** How many days a cell has, at the least. */
    int days() {
        return switch (this) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 28;
            case QUARTER -> 90;
            case YEAR -> 365;
        };
    }

    /** The first day of the cell that a day is in. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate next(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
        };
    }

    /** The cell that a day is in, as far as it lies in a period. */
    Days around(LocalDate day, Period period) {
        var first = first(day);
        var last = next(first).minusDays(1);
        return new Days(
                first.isBefore(period.from()) ? period.from() : first, last.isAfter(period.to()) ? period.to() : last);
    }

    /** The cells that some days are in, in order, as far as they lie in a period. */
    List<Days> over(Period days, Period period) {
        return Stream.iterate(first(days.from()), first -> !first.isAfter(days.to()), this::next)
                .map(first -> around(first.isBefore(period.from()) ? period.from() : first, period))
                .toList();
    }
}
