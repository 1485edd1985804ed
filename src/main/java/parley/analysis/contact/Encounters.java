package parley.analysis.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.SimpleGraph;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Statement;
import parley.query.Projection;

/**
 * Who was in contact with whom in a projection, immutable. Links, which a file gives without statement or event, are no
 * contact that could be shown.
 */
public final class Encounters {
    private final Dataset dataset;
    private final Map<Pair, List<Encounter>> between = new LinkedHashMap<>();
    private final Graph<String, Pair> graph;

    private Encounters(Dataset dataset, Projection projection) {
        this.dataset = dataset;
        inOrder(projection).forEach(this::gather);
        var drawn = new SimpleGraph<String, Pair>(Pair.class);
        dataset.actors().stream().map(Actor::id).forEach(drawn::addVertex);
        between.keySet().forEach(pair -> drawn.addEdge(pair.first(), pair.second(), pair));
        graph = new AsUnmodifiableGraph<>(drawn);
    }

    /**
     * What a projection leaves of the contacts in a dataset; linear in addressees and pairs of participants, after
     * sorting.
     */
    public static Encounters of(Dataset dataset, Projection projection) {
        return new Encounters(dataset, projection);
    }

    private static Stream<Encounter> inOrder(Projection projection) {
        var chronology = projection.chronology();
        Stream<Encounter> spoke =
                projection.statements().stream().map(said -> new Encounter.Spoke(said, chronology.dateOf(said)));
        Stream<Encounter> met = projection.events().stream()
                .filter(Event::isMeetingHeld)
                .map(event -> new Encounter.Met(event, chronology.dateOf(event)));
        return Stream.concat(spoke, met).sorted(Comparator.comparing(Encounter::date, Dated.chronological()));
    }

    private void gather(Encounter encounter) {
        switch (encounter) {
            case Encounter.Spoke(Statement said, var _) ->
                said.addressees().forEach(addressee -> gather(said.speaker(), addressee, encounter));
            case Encounter.Met(Event event, var _) -> gatherMeeting(event.participants(), encounter);
        }
    }

    private void gatherMeeting(List<String> present, Encounter met) {
        for (int i = 0; i < present.size(); i++) {
            for (var other : present.subList(i + 1, present.size())) {
                gather(present.get(i), other, met);
            }
        }
    }

    private void gather(String one, String other, Encounter encounter) {
        if (!one.equals(other)) {
            var known = between.computeIfAbsent(new Pair(one, other), _ -> new ArrayList<>());
            if (known.isEmpty() || !known.getLast().equals(encounter)) {
                known.add(encounter);
            }
        }
    }

    public Dataset dataset() {
        return dataset;
    }

    /** Every actor of the dataset, and a line between each two that were in contact; read-only, in a fixed order. */
    public Graph<String, Pair> graph() {
        return graph;
    }

    /** The contacts of two actors, earliest first. */
    public List<Encounter> between(String one, String other) {
        return one.equals(other) ? List.of() : List.copyOf(between.getOrDefault(new Pair(one, other), List.of()));
    }

    /** With whom an actor was in contact, most often first, then by name. */
    public List<Actor> contactsOf(String actor) {
        return Graphs.neighborListOf(graph, actor).stream()
                .map(dataset::actor)
                .sorted(Comparator.comparingInt(
                                (Actor other) -> between(actor, other.id()).size())
                        .reversed()
                        .thenComparing(Actor::name))
                .toList();
    }
}
