package parley.ui.axis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import parley.model.Camp;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Statement;

/**
 * What the axis shows of a dataset at a width, in pixels from its top left. The same whatever is filtered or selected,
 * so that nothing ever jumps.
 *
 * @param columns where the lines between days stand, or, where days are narrow, those of the ticks
 * @param span the months and the year of the whole
 */
record AxisPicture(
        Frame frame,
        TimeScale scale,
        List<Lane> lanes,
        List<StatementMark> statements,
        List<EventTitles.Titled> events,
        List<Ticks.Tick> ticks,
        List<Double> columns,
        String span) {
    private static final double MARK = 13;
    private static final double EVENT = 11;
    private static final double LEAST_COLUMN = 16;
    private static final double BAR_STEP = 4;

    /** A camp's lane; {@code y} is its middle. */
    record Lane(String camp, String label, double y) {}

    /**
     * A statement's mark.
     *
     * @param x its middle
     * @param size how wide and high it is
     * @param bar what its vague date spans, or null where the day is known
     */
    record StatementMark(
            String id,
            int lane,
            double x,
            double y,
            double size,
            @Nullable Bar bar) {}

    /** The days that a vague date spans; open towards what lies outside the period. */
    record Bar(double from, double to, double y, boolean beginsEarlier, boolean endsLater) {}

    /**
     * Draws a dataset.
     *
     * @param widthOf how wide a text prints
     */
    static AxisPicture of(Dataset dataset, double width, double labels, ToDoubleFunction<String> widthOf) {
        var period = dataset.about().period();
        var frame = Frame.of(
                width,
                labels,
                reaches(dataset, Extent::beginsEarlier),
                reaches(dataset, Extent::endsLater),
                dataset.camps().size());
        var scale = new TimeScale(period, frame.left(), frame.right());
        var ticks = Ticks.of(scale, frame.end(), widthOf);
        return new AxisPicture(
                frame,
                scale,
                lanes(dataset.camps(), frame),
                statements(dataset, frame, scale),
                events(dataset, frame, scale, widthOf),
                ticks,
                columns(scale, ticks),
                Ticks.span(period));
    }

    private static boolean reaches(Dataset dataset, java.util.function.Predicate<Extent> beyond) {
        var period = dataset.about().period();
        return java.util.stream.Stream.concat(
                        dataset.statements().stream().map(Statement::said),
                        dataset.events().stream().map(Event::date))
                .map(dated -> Extent.of(dated, period))
                .anyMatch(beyond);
    }

    private static List<Lane> lanes(List<Camp> camps, Frame frame) {
        var lanes = new ArrayList<Lane>();
        camps.forEach(camp -> lanes.add(new Lane(camp.id(), camp.label(), frame.lane(lanes.size()))));
        return lanes;
    }

    private static List<Double> columns(TimeScale scale, List<Ticks.Tick> ticks) {
        return scale.dayWidth() < LEAST_COLUMN
                ? ticks.stream().map(Ticks.Tick::line).toList()
                : LongStream.range(0, scale.days())
                        .mapToObj(day -> scale.left() + day * scale.dayWidth())
                        .toList();
    }

    // --- marks -----------------------------------------------------------------------------------------------------

    private static List<StatementMark> statements(Dataset dataset, Frame frame, TimeScale scale) {
        var wishes = Wishes.of(dataset.statements(), Statement::id, Statement::said, frame, scale);
        var byCamp = wishes.stream().collect(Collectors.groupingBy(wish -> camp(dataset, wish.id())));
        var marks = new ArrayList<StatementMark>();
        for (int lane = 0; lane < dataset.camps().size(); lane++) {
            var wished = byCamp.getOrDefault(dataset.camps().get(lane).id(), List.of());
            marks.addAll(lane(dataset, wished, lane, frame, scale));
        }
        return marks;
    }

    private static String camp(Dataset dataset, String statement) {
        return dataset.actor(dataset.statement(statement).speaker()).camp();
    }

    private static List<StatementMark> lane(
            Dataset dataset, List<Swarm.Wish> wishes, int lane, Frame frame, TimeScale scale) {
        var spots = Swarm.spread(wishes, MARK);
        var bars = bars(dataset, spots, frame.lane(lane), scale, frame);
        return spots.stream()
                .map(spot -> new StatementMark(
                        spot.id(), lane, spot.x(), frame.lane(lane) + spot.y(), spot.size(), bars.get(spot.id())))
                .toList();
    }

    /** Bars side by side in their lane, each a little lower than the one before. */
    private static Map<String, Bar> bars(
            Dataset dataset, List<Swarm.Spot> spots, double middle, TimeScale scale, Frame frame) {
        var vague = spots.stream()
                .filter(spot -> !dataset.statement(spot.id()).said().isExactToTheDay())
                .toList();
        double step = Math.min(BAR_STEP, (Frame.LANE - 4) / Math.max(1, vague.size() - 1));
        var bars = new HashMap<String, Bar>();
        for (var spot : vague) {
            double y = middle + (bars.size() - (vague.size() - 1) / 2.0) * step;
            bars.put(spot.id(), bar(dataset.statement(spot.id()).said(), spot.x(), y, scale, frame));
        }
        return bars;
    }

    private static Bar bar(Dated dated, double x, double y, TimeScale scale, Frame frame) {
        var extent = Extent.of(dated, scale.period());
        boolean touches = Extent.touches(dated, scale.period());
        double from = touches ? scale.start(Extent.first(dated, scale.period())) : x;
        double to = touches ? scale.end(Extent.last(dated, scale.period())) : x;
        return new Bar(
                extent.beginsEarlier() ? Math.min(x, from - frame.earlier() / 3) : from,
                extent.endsLater() ? Math.max(x, to + frame.later() / 3) : to,
                y,
                extent.beginsEarlier(),
                extent.endsLater());
    }

    private static List<EventTitles.Titled> events(
            Dataset dataset, Frame frame, TimeScale scale, ToDoubleFunction<String> widthOf) {
        var wishes = Wishes.of(dataset.events(), Event::id, Event::date, frame, scale);
        var titles = dataset.events().stream().collect(Collectors.toMap(Event::id, Event::title));
        return EventTitles.place(
                Swarm.spread(wishes, EVENT), titles, frame.left() - frame.earlier(), frame.end(), widthOf);
    }

    // --- pointing --------------------------------------------------------------------------------------------------

    /** The statement whose mark is at a place, a little beside it included; the nearest where there are several. */
    Optional<StatementMark> statementAt(double x, double y) {
        return statements.stream()
                .filter(mark -> Math.hypot(mark.x() - x, mark.y() - y) <= mark.size() / 2 + 1.5)
                .min(java.util.Comparator.comparingDouble(mark -> Math.hypot(mark.x() - x, mark.y() - y)));
    }

    /** The event whose mark or title is at a place. */
    Optional<EventTitles.Titled> eventAt(double x, double y) {
        return events.stream()
                .filter(event -> Math.abs(frame.eventRow(event.row()) - y) <= Frame.EVENT_ROW / 2)
                .filter(event -> x >= Math.min(event.titleX(), event.x() - event.size() / 2 - 1)
                        && x <= Math.max(event.titleX() + event.titleWidth(), event.x() + event.size() / 2 + 1))
                .findFirst();
    }
}
