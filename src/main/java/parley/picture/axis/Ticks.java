package parley.picture.axis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.model.Period;

/** The names below the days: as fine as there is room for, from every day to every tenth year. */
public final class Ticks {
    private static final double APART = 8;
    private static final double BESIDE = 4;

    private Ticks() {}

    /**
     * A line where something begins, and its name.
     *
     * @param line where the line stands
     * @param x where the name begins
     * @param width how wide the name is
     */
    public record Tick(double line, double x, double width, String label) {
        public double end() {
            return x + width;
        }
    }

    private enum Step {
        NAMED_DAY("EEE d", "d MMM"),
        DAY("d", "d MMM"),
        WEEK("d MMM", "d MMM"),
        MONTH("MMM", "MMM yyyy"),
        QUARTER("MMM", "MMM yyyy"),
        YEAR("yyyy", "yyyy"),
        DECADE("yyyy", "yyyy");

        private final DateTimeFormatter plain;
        private final DateTimeFormatter fuller;

        Step(String plain, String fuller) {
            this.plain = DateTimeFormatter.ofPattern(plain, Locale.ENGLISH);
            this.fuller = DateTimeFormatter.ofPattern(fuller, Locale.ENGLISH);
        }

        boolean isDay() {
            return this == NAMED_DAY || this == DAY;
        }

        LocalDate first(LocalDate from) {
            return switch (this) {
                case NAMED_DAY, DAY -> from;
                case WEEK -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                case MONTH, QUARTER ->
                    nextOrSame(
                            from, from.withDayOfMonth(1), from.withDayOfMonth(1).plusMonths(1));
                case YEAR, DECADE ->
                    nextOrSame(
                            from, from.withDayOfYear(1), from.withDayOfYear(1).plusYears(1));
            };
        }

        private static LocalDate nextOrSame(LocalDate from, LocalDate beginning, LocalDate next) {
            return beginning.isBefore(from) ? next : beginning;
        }

        LocalDate after(LocalDate day) {
            return switch (this) {
                case NAMED_DAY, DAY -> day.plusDays(1);
                case WEEK -> day.plusWeeks(1);
                case MONTH -> day.plusMonths(1);
                case QUARTER -> day.plusMonths(3);
                case YEAR -> day.plusYears(1);
                case DECADE -> day.plusYears(10);
            };
        }

        /** Where a larger unit begins, its name is said too. */
        String name(LocalDate day, boolean isFirst) {
            boolean turns = isDay() ? day.getDayOfMonth() == 1 && !isFirst : isFirst || day.getDayOfYear() == 1;
            return (turns ? fuller : plain).format(day);
        }
    }

    /** The hours of the one day that is on view, after the day itself, as close as their names fit. */
    static List<Tick> hours(TimeScale scale, double end, ToDoubleFunction<String> widthOf) {
        var day = scale.period().from();
        var named = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(day);
        return IntStream.of(1, 2, 3, 6, 12)
                .mapToObj(step -> IntStream.iterate(0, hour -> hour < 24, hour -> hour + step)
                        .mapToObj(hour -> {
                            var name = hour == 0 ? named : String.format(Locale.ROOT, "%02d:00", hour);
                            double line = scale.at(day, LocalTime.of(hour, 0));
                            return new Tick(line, line + BESIDE, widthOf.applyAsDouble(name), name);
                        })
                        .toList())
                .filter(Ticks::areApart)
                .filter(ticks -> ticks.getLast().end() <= end)
                .findFirst()
                .orElseGet(() -> of(scale, end, widthOf));
    }

    /** The ticks of the finest step whose names fit with some space between them, up to an end; the last step's else. */
    public static List<Tick> of(TimeScale scale, double end, ToDoubleFunction<String> widthOf) {
        return Arrays.stream(Step.values())
                .filter(step -> scale.dayWidth() >= 8 || !step.isDay())
                .map(step -> ticks(scale, step, end, widthOf))
                .filter(Ticks::areApart)
                .filter(ticks -> !ticks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Tick> ticks(TimeScale scale, Step step, double end, ToDoubleFunction<String> widthOf) {
        var ticks = new ArrayList<Tick>();
        var to = scale.period().to();
        for (var day = step.first(scale.period().from()); !day.isAfter(to); day = step.after(day)) {
            var name = step.name(day, ticks.isEmpty());
            double width = widthOf.applyAsDouble(name);
            double line = scale.start(day);
            double x = step.isDay() ? line + (scale.dayWidth() - width) / 2 : line + BESIDE;
            boolean fits = x + width <= end;
            ticks.add(new Tick(line, x, fits ? width : 0, fits ? name : ""));
        }
        return ticks;
    }

    private static boolean areApart(List<Tick> ticks) {
        return IntStream.range(1, ticks.size())
                .allMatch(i -> ticks.get(i).x() - ticks.get(i - 1).end() >= APART);
    }

    /** The months and the year or years of a period: "Feb 2013", "Dec 2012 – Jan 2013". */
    public static String span(Period period) {
        var month = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
        var withYear = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
        var last = withYear.format(period.to());
        var first = (period.from().getYear() == period.to().getYear() ? month : withYear).format(period.from());
        return Stream.of(first, last).anyMatch(name -> last.startsWith(name) && first.equals(name))
                ? last
                : first + " – " + last;
    }
}
