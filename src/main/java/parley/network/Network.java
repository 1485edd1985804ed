package parley.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Event;
import parley.query.Contact;
import parley.query.Facet;
import parley.query.Presence;
import parley.query.Projection;

/** The whole network of a dataset, immutable; what a filter leaves of it is asked with a {@link Projection}. */
public final class Network {
    private final Dataset dataset;
    private final Graph<Actor, Tie> graph;
    private final Map<String, Tie> tieById;
    private final Weights weights;

    Network(Dataset dataset, Collection<Tie> ties) {
        this.dataset = dataset;
        var drawn = new DirectedMultigraph<Actor, Tie>(Tie.class);
        dataset.actors().forEach(drawn::addVertex);
        ties.forEach(tie -> drawn.addEdge(dataset.actor(tie.from()), dataset.actor(tie.to()), tie));
        graph = new AsUnmodifiableGraph<>(drawn);
        weights = Weights.of(dataset);
        tieById = ties.stream().collect(Collectors.toUnmodifiableMap(Tie::id, Function.identity()));
    }

    /** The graph itself, read-only; its vertices and edges stand in a fixed order. */
    public Graph<Actor, Tie> graph() {
        return graph;
    }

    /** All ties in a fixed order. */
    public List<Tie> ties() {
        return List.copyOf(graph.edgeSet());
    }

    public Optional<Tie> findTie(String id) {
        return Optional.ofNullable(tieById.get(id));
    }

    /** The ties of an actor, in both directions; linear in their number. */
    public List<Tie> tiesOf(String actor) {
        return List.copyOf(graph.edgesOf(dataset.actor(actor)));
    }

    /** What a projection leaves of a tie's evidence. */
    public Evidence evidence(Tie tie, Projection projection) {
        return new Evidence(
                newestFirst(tie.statements(), projection::holdsStatement, dataset::statement),
                newestFirst(tie.events(), projection::holdsEvent, dataset::event));
    }

    private static <T> List<T> newestFirst(List<String> ids, Predicate<String> survives, Function<String, T> object) {
        return ids.reversed().stream().filter(survives).map(object).toList();
    }

    /**
     * Whether a projection leaves a tie standing: some of its evidence survives, or, where it stands for speaking
     * for somebody, neither end is outside and the reader has not left such ties out.
     */
    public boolean survives(Tie tie, Projection projection, Facet<Contact> contacts) {
        if (tie.kind() == TieKind.REPRESENTATION) {
            return contacts.admits(Contact.REPRESENTS)
                    && projection.presenceOf(tie.from()) != Presence.OUTSIDE
                    && projection.presenceOf(tie.to()) != Presence.OUTSIDE;
        }
        return !evidence(tie, projection).isEmpty();
    }

    /** The neighbours of an actor along surviving ties, most evidence first, then by name. */
    public List<Actor> neighbours(String actor, Projection projection, Facet<Contact> contacts) {
        var weight = tiesOf(actor).stream()
                .filter(tie -> survives(tie, projection, contacts))
                .collect(Collectors.toMap(
                        tie -> tie.opposite(actor),
                        tie -> 1 + evidence(tie, projection).size(),
                        Integer::sum));
        var neighbours =
                new ArrayList<>(weight.keySet().stream().map(dataset::actor).toList());
        neighbours.sort(Comparator.comparing((Actor other) -> weight.getOrDefault(other.id(), 0))
                .reversed()
                .thenComparing(Actor::name));
        return neighbours;
    }

    /** How many statements an actor made or was told, in the whole dataset; what its size on screen stands for. */
    public int weight(String actor) {
        return weights.of(actor);
    }

    /** The events an actor took part in or was to take part in, earliest first. */
    public List<Event> eventsOf(String actor) {
        return dataset.events().stream()
                .filter(event -> event.participants().contains(actor))
                .toList();
    }
}
