package parley.picture.axis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import parley.query.Leaning;

/**
 * An actor's stance as a line that goes by steps: the higher, the readier. It holds from one position to the next, and
 * after the last one to the end.
 *
 * @param lane the id of its lane
 * @param steps the level parts
 * @param risers where it goes up or down
 * @param repeats positions that confirm the stance, as small ticks on the line
 * @param turns marks where it begins and where it changes
 */
public record Course(
        String lane, List<Step> steps, List<Riser> risers, List<Repeat> repeats, List<StatementMark> turns) {
    private static final double LARGEST = 13;

    /** A stretch of one stance. */
    public record Step(Leaning leaning, double from, double to, double y) {}

    /** A change of stance at a place. */
    public record Riser(double x, double from, double to) {}

    /** A statement, by its row and its id, that confirms the stance. */
    public record Repeat(int row, String statement, double x, double y) {}

    /** So many positions on view, at the most, are drawn as a line; of more nothing could be told apart. */
    private static final int DRAWN = 300;

    /** Whether what a lane has on view can be drawn as a course. */
    static boolean canShow(LanePlan.Lane lane, Ground ground) {
        return lane.turns().isPresent()
                && lane.entries().between(ground.from(), ground.to()).size() <= DRAWN;
    }

    static Course of(LanePlan.Lane lane, Entries turns, Ground ground, double middle) {
        return new Drawing(lane, turns, ground, middle).course();
    }

    /** The parts of one course; a stance stands the higher in its lane, the readier: supports above, opposes below. */
    private record Drawing(LanePlan.Lane lane, Entries turns, Ground ground, double middle) {

        Course course() {
            return new Course(lane.id(), steps(), risers(), repeats(), marks());
        }

        private double y(Leaning leaning) {
            double reach = (ground.frame().laneHeight() - LARGEST) / 2;
            return middle + reach * depth(leaning);
        }

        private static double depth(Leaning leaning) {
            return switch (leaning) {
                case SUPPORTS -> -1;
                case CONDITIONAL -> -1 / 3.0;
                case NO_POSITION -> 0;
                case NEUTRAL -> 1 / 3.0;
                case OPPOSES -> 1;
            };
        }

        private double x(int turn) {
            return ground.wishes().x(turns.rank(turn));
        }

        private List<Step> steps() {
            double left = ground.frame().start();
            double right = ground.frame().right();
            var steps = new ArrayList<Step>();
            for (int i = 0; i < turns.size(); i++) {
                double from = Math.max(left, x(i));
                double to = i + 1 == turns.size() ? right : Math.min(right, x(i + 1));
                if (from < to) {
                    steps.add(new Step(turns.leaning(i), from, to, y(turns.leaning(i))));
                }
            }
            return steps;
        }

        private IntStream turnsOnView() {
            return IntStream.range(0, turns.size()).filter(i -> ground.isOnView(turns.rank(i)));
        }

        private List<Riser> risers() {
            return turnsOnView()
                    .filter(i -> i > 0)
                    .mapToObj(i -> new Riser(x(i), y(turns.leaning(i - 1)), y(turns.leaning(i))))
                    .toList();
        }

        private List<Repeat> repeats() {
            var turning = new BitSet();
            turnsOnView().forEach(i -> turning.set(turns.rank(i)));
            return lane.entries()
                    .between(ground.from(), ground.to())
                    .ranks()
                    .filter(rank -> !turning.get(rank))
                    .mapToObj(rank -> new Repeat(
                            ground.timeline().row(rank),
                            turns.id(rank),
                            ground.wishes().x(rank),
                            y(turns.leaningOf(rank))))
                    .toList();
        }

        private List<StatementMark> marks() {
            var wishes = ground.wishes().of(turnsOnView().map(turns::rank));
            return Swarm.spread(wishes, LARGEST, 1).orElseGet(() -> Swarm.alone(wishes, Swarm.SMALLEST)).stream()
                    .map(this::mark)
                    .toList();
        }

        private StatementMark mark(Swarm.Spot spot) {
            int rank = spot.rank();
            var leaning = turns.leaningOf(rank);
            double y = y(leaning);
            return new StatementMark(
                    ground.timeline().row(rank),
                    turns.id(rank),
                    lane.id(),
                    leaning,
                    spot.x(),
                    y,
                    spot.size(),
                    ground.hasBar(rank) ? ground.bar(rank, ground.wishes().x(rank), y) : null);
        }
    }
}
