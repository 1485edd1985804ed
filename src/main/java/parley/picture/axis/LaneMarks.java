package parley.picture.axis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Dated;
import parley.model.Period;
import parley.model.Statement;
import parley.query.Chronology;

/**
 * What one lane shows: its statements one by one, and where they would be too small to read, how many there are in a
 * cell of the calendar.
 */
final class LaneMarks {
    private static final double LARGEST = 13;
    private static final double BAR_STEP = 4;

    private final LanePlan.Lane lane;
    private final Ground ground;
    private final double y;
    private final Map<String, LanePlan.Entry> entries = new HashMap<>();
    private final List<StatementMark> marks = new ArrayList<>();
    private final List<Tile> tiles = new ArrayList<>();
    private final Map<String, Bar> bars;

    /** What all lanes of a picture stand on, and where each statement would stand alone. */
    record Ground(Chronology chronology, Frame frame, TimeScale scale, Period period, Map<String, Swarm.Wish> wishes) {
        Swarm.Wish wish(Statement said) {
            return Objects.requireNonNull(wishes.get(said.id()), "not of this dataset");
        }

        Days view() {
            return Days.whole(scale.period());
        }

        boolean isOnView(Swarm.Wish wish) {
            return wish.x() >= frame.start() && wish.x() <= frame.right() + frame.later();
        }

        Optional<Bar> bar(Statement said, double y) {
            Dated dated = chronology.dateOf(said);
            return dated.isExactToTheDay()
                    ? Optional.empty()
                    : Optional.ofNullable(Bar.of(dated, wish(said).x(), y, frame, scale, period));
        }
    }

    /** The key of a cell: in the gutters all of it is one. */
    private record Cell(Extent.Place place, Days days) {}

    private LaneMarks(LanePlan.Lane lane, Ground ground, double y) {
        this.lane = lane;
        this.ground = ground;
        this.y = y;
        lane.entries().forEach(entry -> entries.put(entry.said().id(), entry));
        bars = bars();
        place();
    }

    static LaneMarks of(LanePlan.Lane lane, Ground ground, double y) {
        return new LaneMarks(lane, ground, y);
    }

    List<StatementMark> marks() {
        return marks;
    }

    List<Tile> tiles() {
        return tiles;
    }

    /** Bars of vague dates whose mark is elsewhere; the others are with their marks. */
    List<Bar> strayBars() {
        return bars.entrySet().stream()
                .filter(bar -> marks.stream().noneMatch(mark -> mark.id().equals(bar.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Collection<Swarm.Wish> onView() {
        return lane.entries().stream()
                .map(entry -> ground.wish(entry.said()))
                .filter(ground::isOnView)
                .toList();
    }

    private void place() {
        var wishes = List.copyOf(onView());
        Swarm.spread(wishes, LARGEST, 1)
                .ifPresentOrElse(
                        spots -> spots.forEach(this::mark), () -> byCell(wishes).forEach(this::fill));
    }

    private Map<Cell, List<Swarm.Wish>> byCell(List<Swarm.Wish> wishes) {
        return wishes.stream().collect(Collectors.groupingBy(this::cell, LinkedHashMap::new, Collectors.toList()));
    }

    private Cell cell(Swarm.Wish wish) {
        var scale = ground.scale();
        var days = Cells.of(scale).around(scale.day(wish.x()), ground.period());
        return wish.x() < scale.left()
                ? new Cell(Extent.Place.EARLIER, days)
                : new Cell(wish.x() > scale.right() ? Extent.Place.LATER : Extent.Place.WITHIN, days);
    }

    private void fill(Cell cell, List<Swarm.Wish> wishes) {
        var frame = ground.frame();
        var scale = ground.scale();
        double from = switch (cell.place()) {
            case EARLIER -> frame.start();
            case WITHIN -> Math.max(scale.left(), scale.start(cell.days().from()));
            case LATER -> scale.right();
        };
        double to = switch (cell.place()) {
            case EARLIER -> scale.left();
            case WITHIN -> Math.min(scale.right(), scale.end(cell.days().to()));
            case LATER -> scale.right() + frame.later();
        };
        var held = wishes.stream().map(wish -> wish.between(from, to)).toList();
        Swarm.spread(held, Swarm.SMALLEST, Swarm.rows(frame.laneHeight()))
                .ifPresentOrElse(spots -> spots.forEach(this::mark), () -> count(cell, wishes, from, to));
    }

    private void mark(Swarm.Spot spot) {
        var entry = entry(spot.id());
        marks.add(new StatementMark(
                spot.id(), lane.id(), entry.leaning(), spot.x(), y + spot.y(), spot.size(), bars.get(spot.id())));
    }

    private void count(Cell cell, List<Swarm.Wish> wishes, double from, double to) {
        var counted = wishes.stream().map(wish -> entry(wish.id())).toList();
        tiles.add(new Tile(
                lane.id(),
                cell.place(),
                cell.days(),
                from + 0.5,
                y,
                to - from - 1,
                ground.frame().laneHeight() - 2,
                counted));
    }

    private LanePlan.Entry entry(String statement) {
        return Objects.requireNonNull(entries.get(statement));
    }

    /** Bars side by side in their lane, each a little lower than the one before. */
    private Map<String, Bar> bars() {
        var vague = lane.entries().stream()
                .map(LanePlan.Entry::said)
                .filter(said -> ground.bar(said, y).isPresent())
                .toList();
        double step = Math.min(BAR_STEP, (ground.frame().laneHeight() - 4) / Math.max(1, vague.size() - 1));
        var all = new LinkedHashMap<String, Bar>();
        for (var said : vague) {
            double at = y + (all.size() - (vague.size() - 1) / 2.0) * step;
            ground.bar(said, at).ifPresent(bar -> all.put(said.id(), bar));
        }
        return all;
    }
}
