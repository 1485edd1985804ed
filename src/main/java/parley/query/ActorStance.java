package parley.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.Statement;

/**
 * Where an actor stands on an issue, and how that is known.
 *
 * @param statement the statement it is read from, or null where there is no position
 * @param through who spoke for the actor, or null where it spoke itself
 */
public record ActorStance(
        Leaning leaning,
        @Nullable Statement statement,
        @Nullable Actor through) {
    /** No position. */
    public static final ActorStance NONE = new ActorStance(Leaning.NO_POSITION, null, null);

    /** The statement it is read from. */
    public Optional<Statement> evidence() {
        return Optional.ofNullable(statement);
    }

    /** Who spoke for the actor, where it did not speak itself. */
    public Optional<Actor> spokesperson() {
        return Optional.ofNullable(through);
    }
}
