package parley.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.Statement;

/**
 * How an actor's own stance on an issue went over time.
 *
 * @param positions the statements in which it took a position, earliest first
 * @param turns the first of them, and each that took another stance than the one before it
 */
public record StanceCourse(String issue, List<Statement> positions, List<Turn> turns) {

    /**
     * A position that differs from the one before.
     *
     * @param before the position before, or null for the first one
     */
    public record Turn(@Nullable Statement before, Statement after) {
        /** The position before; empty for the first one. */
        public Optional<Statement> previous() {
            return Optional.ofNullable(before);
        }
    }

    /** The course of positions that stand in order, each on the issue; linear in their number. */
    public static StanceCourse of(String issue, List<Statement> positions) {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < positions.size(); i++) {
            var before = i == 0 ? null : positions.get(i - 1);
            var after = positions.get(i);
            if (before == null || !before.stanceOn(issue).equals(after.stanceOn(issue))) {
                turns.add(new Turn(before, after));
            }
        }
        return new StanceCourse(issue, List.copyOf(positions), List.copyOf(turns));
    }

    /** How often the stance changed. */
    public int changes() {
        return Math.max(0, turns.size() - 1);
    }

    /** The turn that a statement made; empty where it only confirmed what was said before. */
    public Optional<Turn> turnAt(String statement) {
        return turns.stream()
                .filter(turn -> turn.after().id().equals(statement))
                .findFirst();
    }
}
