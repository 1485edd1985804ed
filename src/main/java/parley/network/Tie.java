package parley.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.Excerpt;

/**
 * What joins two actors, with its evidence.
 *
 * @param id unique in its network and the same in every run: {@code lavrov>muallem:cooperative}
 * @param from the id of the actor it runs from; for an undirected tie, of the one first in the dataset
 * @param to the id of the actor it runs to
 * @param statements the statements behind it, in the order they were said
 * @param events the ids of the events behind it, earliest first
 * @param links the ids of the links behind it, in the order of the dataset
 */
public record Tie(
        String id, String from, String to, TieKind kind, Excerpt statements, List<String> events, List<String> links) {
    public Tie {
        events = List.copyOf(events);
        links = List.copyOf(links);
    }

    /** How much stands behind it, in the whole dataset. */
    public int size() {
        return statements.size() + events.size() + links.size();
    }

    /** Whether it has an actor at either end. */
    public boolean touches(String actor) {
        return from.equals(actor) || to.equals(actor);
    }

    /** The actor at the other end. */
    public String opposite(String actor) {
        return from.equals(actor) ? to : from;
    }

    /** Its id tells it from the others of its network. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Its id; what stands behind it may be very much. */
    @Override
    public String toString() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tie tie
                && id.equals(tie.id)
                && statements.equals(tie.statements)
                && events.equals(tie.events)
                && links.equals(tie.links);
    }
}
