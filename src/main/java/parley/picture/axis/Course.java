package parley.picture.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.model.Stance;
import parley.model.Statement;
import parley.query.Leaning;
import parley.query.StanceCourse;

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

    /** A statement that confirms the stance. */
    public record Repeat(String statement, double x, double y) {}

    static Course of(LanePlan.Lane lane, StanceCourse course, LaneMarks.Ground ground, double middle) {
        var level = new Level(course.issue(), middle, ground.frame().laneHeight());
        return new Course(
                lane.id(),
                steps(course, ground, level),
                risers(course, ground, level),
                repeats(course, ground, level),
                turns(lane, course, ground, level));
    }

    /** How high a stance stands in a lane: supports above, opposes below, what is between them between. */
    private record Level(String issue, double middle, double laneHeight) {
        Leaning leaning(Statement said) {
            return Leaning.of(said.stanceOn(issue));
        }

        double of(Statement said) {
            double reach = (laneHeight - LARGEST) / 2;
            return middle + reach * said.stanceOn(issue).map(Level::depth).orElse(0.0);
        }

        private static double depth(Stance stance) {
            return switch (stance) {
                case SUPPORTS -> -1;
                case CONDITIONAL -> -1 / 3.0;
                case NEUTRAL -> 1 / 3.0;
                case OPPOSES -> 1;
            };
        }
    }

    private static List<Step> steps(StanceCourse course, LaneMarks.Ground ground, Level level) {
        double left = ground.frame().start();
        double right = ground.frame().right();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < course.turns().size(); i++) {
            var said = course.turns().get(i).after();
            double from = Math.max(left, ground.wish(said).x());
            double to = i + 1 == course.turns().size()
                    ? right
                    : Math.min(
                            right,
                            ground.wish(course.turns().get(i + 1).after()).x());
            if (from < to) {
                steps.add(new Step(level.leaning(said), from, to, level.of(said)));
            }
        }
        return steps;
    }

    private static List<Riser> risers(StanceCourse course, LaneMarks.Ground ground, Level level) {
        return course.turns().stream()
                .filter(turn -> ground.isOnView(ground.wish(turn.after())))
                .flatMap(turn -> turn.previous().stream()
                        .map(before ->
                                new Riser(ground.wish(turn.after()).x(), level.of(before), level.of(turn.after()))))
                .toList();
    }

    private static List<Repeat> repeats(StanceCourse course, LaneMarks.Ground ground, Level level) {
        return course.positions().stream()
                .filter(said -> course.turnAt(said.id()).isEmpty())
                .filter(said -> ground.isOnView(ground.wish(said)))
                .map(said -> new Repeat(said.id(), ground.wish(said).x(), level.of(said)))
                .toList();
    }

    private static List<StatementMark> turns(
            LanePlan.Lane lane, StanceCourse course, LaneMarks.Ground ground, Level level) {
        var turns = course.turns().stream()
                .map(StanceCourse.Turn::after)
                .collect(Collectors.toMap(Statement::id, said -> said));
        var wishes = course.turns().stream()
                .map(turn -> ground.wish(turn.after()))
                .filter(ground::isOnView)
                .toList();
        return Swarm.spread(wishes, LARGEST, 1).orElseGet(() -> Swarm.alone(wishes, Swarm.SMALLEST)).stream()
                .map(spot -> mark(
                        lane, turns.getOrDefault(spot.id(), course.positions().getFirst()), spot, ground, level))
                .toList();
    }

    private static StatementMark mark(
            LanePlan.Lane lane, Statement said, Swarm.Spot spot, LaneMarks.Ground ground, Level level) {
        double y = level.of(said);
        return new StatementMark(
                said.id(),
                lane.id(),
                level.leaning(said),
                spot.x(),
                y,
                spot.size(),
                ground.bar(said, y).orElse(null));
    }
}
