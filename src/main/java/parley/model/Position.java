package parley.model;

import java.util.List;

/**
 * What a statement takes on an issue.
 *
 * @param issue the id of the {@link Issue}
 * @param conditions the ids of the {@link Condition}s of a conditional stance, in the order the speaker gave them
 */
public record Position(String issue, Stance stance, List<String> conditions) {
    public Position {
        conditions = List.copyOf(conditions);
    }
}
