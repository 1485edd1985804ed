package parley.picture.axis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What the axis shows of a dataset's days on view, in pixels from its top left: only what is on view is drawn. The same
 * whatever is filtered or selected, so that nothing ever jumps and no scale changes.
 *
 * @param lanes the lanes on view, from above
 * @param marks statements that have a mark of their own
 * @param tiles statements that are counted
 * @param strays bars of vague dates whose mark is not on view
 * @param courses stances over time, where lanes show them
 * @param columns where the lines between days stand, or, where days are narrow, those of the ticks
 * @param span the months and the year of the days on view
 */
public record AxisPicture(
        Frame frame,
        TimeScale scale,
        List<LaneBand> lanes,
        List<StatementMark> marks,
        List<Tile> tiles,
        List<Bar> strays,
        List<Course> courses,
        List<EventMark> events,
        List<Ticks.Tick> ticks,
        List<Double> columns,
        String span) {
    private static final double LEAST_COLUMN = 16;
    private static final double REPEAT_REACH = 3.5;

    /** A lane on view; {@code y} is its middle. */
    public record LaneBand(LanePlan.Lane lane, double y) {}

    /**
     * What a reader looks at.
     *
     * @param width how wide the axis is
     * @param lanesHeight how high the lanes may be together
     * @param labels how wide the column of the lanes' names is
     * @param days the days on view
     * @param firstLane which lane is uppermost; moved where there are too few below
     */
    public record View(double width, double lanesHeight, double labels, Days days, int firstLane) {}

    /** What is pointed at. */
    public sealed interface Target {
        record OfStatement(String id, String lane, double x, double y) implements Target {}

        record OfTile(Tile tile) implements Target {}

        record OfEvent(EventMark mark) implements Target {}
    }

    /**
     * Draws a plan.
     *
     * @param widthOf how wide a text prints
     */
    public static AxisPicture of(AxisPlan plan, View view, ToDoubleFunction<String> widthOf) {
        var period = plan.period();
        var room = LaneRoom.of(
                view.lanesHeight(), plan.lanes().lanes().size(), plan.lanes().kind());
        var frame = Frame.of(
                view.width(),
                view.labels(),
                plan.beginsEarlier() && view.days().from().equals(period.from()),
                plan.endsLater() && view.days().to().equals(period.to()),
                plan.events().rows(),
                room);
        var scale = new TimeScale(view.days().period(), frame.left(), frame.right());
        return new Drawing(plan, view, frame, scale, widthOf).picture();
    }

    /** The steps of drawing one picture. */
    private record Drawing(AxisPlan plan, View view, Frame frame, TimeScale scale, ToDoubleFunction<String> widthOf) {

        AxisPicture picture() {
            var ground = Ground.of(plan.timeline(), frame, scale, Counting.of(scale, plan, widthOf));
            var bands = bands();
            var courses = bands.stream()
                    .filter(band -> Course.canShow(band.lane(), ground))
                    .flatMap(band ->
                            band.lane().turns().stream().map(turns -> Course.of(band.lane(), turns, ground, band.y())))
                    .toList();
            var lanes = bands.stream()
                    .filter(band -> !Course.canShow(band.lane(), ground))
                    .map(band -> LaneMarks.of(band.lane(), ground, band.y()))
                    .toList();
            var marks = Stream.concat(
                            lanes.stream().flatMap(lane -> lane.marks().stream()),
                            courses.stream().flatMap(course -> course.turns().stream()))
                    .toList();
            var ticks = ticks();
            return new AxisPicture(
                    frame,
                    scale,
                    bands,
                    marks,
                    lanes.stream().flatMap(lane -> lane.tiles().stream()).toList(),
                    lanes.stream().flatMap(lane -> lane.strayBars().stream()).toList(),
                    courses,
                    EventRows.of(plan.events(), eventGround(), widthOf),
                    ticks,
                    columns(ticks),
                    Ticks.span(scale.period()));
        }

        private Ground eventGround() {
            return Ground.of(plan.events().timeline(), frame, scale, Counting.of(scale));
        }

        private List<LaneBand> bands() {
            var all = plan.lanes().lanes();
            int first = firstLane(view.firstLane(), all.size(), frame.lanes());
            var bands = new ArrayList<LaneBand>();
            all.subList(first, Math.min(all.size(), first + frame.lanes()))
                    .forEach(lane -> bands.add(new LaneBand(lane, frame.lane(bands.size()))));
            return bands;
        }

        private List<Ticks.Tick> ticks() {
            boolean isTimed =
                    scale.days() == 1 && plan.timeline().isTimed(scale.period().from());
            return isTimed ? Ticks.hours(scale, frame.end(), widthOf) : Ticks.of(scale, frame.end(), widthOf);
        }

        private List<Double> columns(List<Ticks.Tick> ticks) {
            return scale.dayWidth() < LEAST_COLUMN || scale.days() == 1
                    ? ticks.stream().map(Ticks.Tick::line).toList()
                    : LongStream.range(0, scale.days())
                            .mapToObj(day -> scale.left() + day * scale.dayWidth())
                            .toList();
        }
    }

    /** The uppermost lane, so that no room is left below while there are lanes above. */
    public static int firstLane(int wished, int all, int onView) {
        return Math.clamp(wished, 0, Math.max(0, all - onView));
    }

    // --- pointing --------------------------------------------------------------------------------------------------

    /** What is at a place, a little beside it included; the nearest mark where there are several. */
    public Optional<Target> at(double x, double y) {
        return statementAt(x, y)
                .<Target>map(mark -> new Target.OfStatement(mark.id(), mark.lane(), mark.x(), mark.y()))
                .or(() -> repeatAt(x, y))
                .or(() -> first(tiles, tile -> tile.covers(x, y)).map(Target.OfTile::new))
                .or(() -> first(events, event -> event.covers(x, y, frame)).map(Target.OfEvent::new));
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private Optional<StatementMark> statementAt(double x, double y) {
        return marks.stream()
                .filter(mark -> mark.covers(x, y))
                .min(Comparator.comparingDouble(mark -> mark.distance(x, y)));
    }

    private Optional<Target> repeatAt(double x, double y) {
        return courses.stream()
                .flatMap(course -> course.repeats().stream()
                        .filter(repeat -> Math.abs(repeat.x() - x) <= REPEAT_REACH
                                && Math.abs(repeat.y() - y) <= 2 * REPEAT_REACH)
                        .map(repeat ->
                                new Target.OfStatement(repeat.statement(), course.lane(), repeat.x(), repeat.y())))
                .min(Comparator.comparingDouble(target -> Math.abs(target.x() - x)))
                .map(Target.class::cast);
    }

    /** Where a statement is drawn, by itself or counted; empty where it is not on view. */
    public Optional<Arc.Place> placeOf(String statement) {
        return Arc.places(this, statement).findFirst();
    }

    /** The tile that counts a statement; empty where it has a mark of its own, or is not on view. */
    public Optional<Tile> tileOf(String statement) {
        return first(tiles, tile -> tile.holds(statement));
    }
}
