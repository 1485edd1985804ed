package parley.picture.axis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one lane shows: its statements one by one, and where they would be too small to read, how many there are in a
 * cell of the calendar.
 */
final class LaneMarks {
    private static final double LARGEST = 13;
    private static final double BAR_STEP = 4;
    /** So many marks, at the most, are tried to be placed side by side; more fit on no screen. */
    private static final int TRIED = 1_000;
    /** So many bars, at the most, can be told apart; of more only those of marks are drawn. */
    private static final int BARS = 200;

    private final LanePlan.Lane lane;
    private final Ground ground;
    private final double y;
    private final List<StatementMark> marks = new ArrayList<>();
    private final List<Tile> tiles = new ArrayList<>();
    private final Map<Integer, Bar> bars = new LinkedHashMap<>();

    private LaneMarks(LanePlan.Lane lane, Ground ground, double y) {
        this.lane = lane;
        this.ground = ground;
        this.y = y;
        findBars();
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
        var marked = new BitSet();
        marks.forEach(mark -> marked.set(ground.timeline().rank(mark.row())));
        return bars.entrySet().stream()
                .filter(bar -> !marked.get(bar.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void place() {
        var here = lane.entries().between(ground.from(), ground.to());
        if (here.size() <= TRIED) {
            var spots = Swarm.spread(ground.wishes().of(here.ranks()), LARGEST, 1);
            if (spots.isPresent()) {
                spots.get().forEach(this::mark);
                return;
            }
        }
        ground.cells().forEach(cell -> fill(cell, here.between(cell.from(), cell.to())));
    }

    private void fill(Ground.Cell cell, Entries held) {
        int rows = Swarm.rows(ground.frame().laneHeight());
        if (held.isEmpty()) {
            return;
        }
        if (held.size() > cell.room(rows)) {
            count(cell, held);
            return;
        }
        var wishes = ground.wishes().of(held.ranks()).stream()
                .map(wish -> wish.between(cell.left(), cell.right()))
                .toList();
        Swarm.spread(wishes, Swarm.SMALLEST, rows)
                .ifPresentOrElse(spots -> spots.forEach(this::mark), () -> count(cell, held));
    }

    private void mark(Swarm.Spot spot) {
        int rank = spot.rank();
        marks.add(new StatementMark(
                ground.timeline().row(rank),
                lane.entries().id(rank),
                lane.id(),
                lane.entries().leaningOf(rank),
                spot.x(),
                y + spot.y(),
                spot.size(),
                bar(rank)));
    }

    private void count(Ground.Cell cell, Entries counted) {
        tiles.add(new Tile(
                lane.id(),
                cell.place(),
                cell.days(),
                cell.left() + 0.5,
                y,
                cell.right() - cell.left() - 1,
                ground.frame().laneHeight() - 2,
                counted,
                ground.counting()));
    }

    // --- vague dates -----------------------------------------------------------------------------------------------

    private @Nullable Bar bar(int rank) {
        if (!ground.hasBar(rank)) {
            return null;
        }
        var placed = bars.get(rank);
        return placed == null ? bar(rank, y) : placed;
    }

    private @Nullable Bar bar(int rank, double at) {
        return ground.bar(rank, ground.wishes().x(rank), at);
    }

    /** Bars side by side in their lane, each a little lower than the one before; none where they are too many. */
    private void findBars() {
        if (ground.vague().isEmpty()) {
            return;
        }
        int[] vague =
                lane.vague().ranks().filter(ground::hasBar).limit(BARS + 1).toArray();
        if (vague.length > BARS) {
            return;
        }
        double step = Math.min(BAR_STEP, (ground.frame().laneHeight() - 4) / Math.max(1, vague.length - 1));
        for (int rank : vague) {
            var bar = bar(rank, y + (bars.size() - (vague.length - 1) / 2.0) * step);
            if (bar != null) {
                bars.put(rank, bar);
            }
        }
    }
}
