package parley.picture.axis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Period;
import parley.model.Statement;
import parley.query.Chronology;

/**
 * The whole period in small: how much was said when. A vague date counts on the middle one of its days.
 *
 * @param bars how much was said in stretches of the same number of days, in order
 * @param most the most that was said in one of them, whatever the filter
 * @param events where events lie, in pixels
 */
public record OverviewPicture(TimeScale scale, List<Bar> bars, int most, List<Double> events) {
    private static final double LEAST_WIDTH = 9;

    /**
     * A stretch of days.
     *
     * @param all how many statements it has
     * @param left how many of them the filter leaves
     */
    public record Bar(Days days, int all, int left) {}

    /** The whole of a chronology between two places; linear in its statements. */
    public static OverviewPicture of(
            Chronology chronology, Period period, double left, double right, Predicate<Statement> survives) {
        var scale = new TimeScale(period, left, right);
        int step = (int) Math.max(1, Math.ceil(LEAST_WIDTH / scale.dayWidth()));
        var bars = bars(chronology, period, step, survives);
        return new OverviewPicture(
                scale,
                bars,
                bars.stream().mapToInt(Bar::all).max().orElse(0),
                chronology.events().stream()
                        .map(event -> middle(chronology, event))
                        .filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
                        .map(day -> scale.start(day) + scale.dayWidth() / 2)
                        .toList());
    }

    private static LocalDate middle(Chronology chronology, Event event) {
        return middle(chronology.dateOf(event));
    }

    private static LocalDate middle(Dated dated) {
        return LocalDate.ofEpochDay(
                Math.floorDiv(dated.first().toEpochDay() + dated.last().toEpochDay(), 2L));
    }

    private static List<Bar> bars(Chronology chronology, Period period, int step, Predicate<Statement> survives) {
        Map<Long, Integer> all = new HashMap<>();
        Map<Long, Integer> left = new HashMap<>();
        for (var said : chronology.statements()) {
            long days =
                    middle(chronology.dateOf(said)).toEpochDay() - period.from().toEpochDay();
            long bar = Math.floorDiv(days, (long) step);
            all.merge(bar, 1, Integer::sum);
            left.merge(bar, survives.test(said) ? 1 : 0, Integer::sum);
        }
        long days = Days.whole(period).count();
        return IntStream.range(0, (int) Math.ceilDiv(days, (long) step))
                .mapToObj(i -> {
                    var from = period.from().plusDays((long) i * step);
                    var to = from.plusDays(step - 1);
                    return new Bar(
                            new Days(from, to.isAfter(period.to()) ? period.to() : to),
                            all.getOrDefault((long) i, 0),
                            left.getOrDefault((long) i, 0));
                })
                .toList();
    }
}
