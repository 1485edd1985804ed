package parley.picture.axis;

import java.util.List;
import java.util.stream.LongStream;
import parley.model.Period;

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

    /**
     * The whole of a period between two places; takes time by its days and events.
     *
     * @param left how many statements the filter leaves, by days
     */
    public static OverviewPicture of(AxisPlan plan, DayCounts left, double from, double to) {
        var scale = new TimeScale(plan.period(), from, to);
        int step = (int) Math.max(1, Math.ceil(LEAST_WIDTH / scale.dayWidth()));
        var bars = bars(plan.period(), step, plan.said(), left);
        return new OverviewPicture(
                scale, bars, bars.stream().mapToInt(Bar::all).max().orElse(0), events(plan, scale));
    }

    /** One place for each day that has any. */
    private static List<Double> events(AxisPlan plan, TimeScale scale) {
        return plan.events().timeline().different().stream()
                .map(DayCounts::middle)
                .filter(day -> !day.isBefore(plan.period().from())
                        && !day.isAfter(plan.period().to()))
                .distinct()
                .map(day -> scale.start(day) + scale.dayWidth() / 2)
                .toList();
    }

    private static List<Bar> bars(Period period, int step, DayCounts all, DayCounts left) {
        long days = Days.whole(period).count();
        return LongStream.range(0, Math.ceilDiv(days, (long) step))
                .mapToObj(i -> stretch(period, i * step, step))
                .map(stretch -> new Bar(stretch, all.middlesIn(stretch), left.middlesIn(stretch)))
                .toList();
    }

    private static Days stretch(Period period, long first, int step) {
        var from = period.from().plusDays(first);
        var to = from.plusDays(step - 1L);
        return new Days(from, to.isAfter(period.to()) ? period.to() : to);
    }
}
