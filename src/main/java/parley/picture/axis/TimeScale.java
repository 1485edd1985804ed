package parley.picture.axis;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalTime;
import parley.model.Period;

/**
 * Calendar days on a line: every day of a period is a column of the same width, the first beginning at {@code left}
 * and the last ending at {@code right}, in pixels. Other days lie outside, at the same scale. It knows no time zone, so that no day is ever longer than another.
 */
public record TimeScale(Period period, double left, double right) {
    static final double SECONDS_A_DAY = 24 * 60 * 60;

    /** How many days the period has, at least one. */
    public long days() {
        return DAYS.between(period.from(), period.to()) + 1;
    }

    /** How wide a day's column is. */
    public double dayWidth() {
        return (right - left) / days();
    }

    /** Where a day's column begins; days outside the period lie outside the line. */
    public double start(LocalDate day) {
        return left + DAYS.between(period.from(), day) * dayWidth();
    }

    /** Where a day's column ends, which is where the next one begins. */
    public double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** Where a moment of a day lies by the clock. */
    public double at(LocalDate day, LocalTime time) {
        return start(day) + dayWidth() * time.toSecondOfDay() / SECONDS_A_DAY;
    }

    /** The day whose column a place is in; the first or last one for places beyond. */
    public LocalDate day(double x) {
        return period.from().plusDays(Math.clamp((long) Math.floor((x - left) / dayWidth()), 0, days() - 1));
    }

    /** The day that begins nearest to a place; the one after the last where that is nearer. */
    public LocalDate nearestStart(double x) {
        return period.from().plusDays(Math.clamp(Math.round((x - left) / dayWidth()), 0, days()));
    }
}
