package parley.analysis.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import parley.analysis.questions.Answer.Scored;
import parley.model.Actor;
import parley.model.Dataset;
import parley.query.Projection;

/** The network of contacts: who spoke to whom, who met, and who is linked by a file, without direction or weight. */
final class Contacts {
    private final Dataset dataset;
    private final Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

    Contacts(Dataset dataset, Projection projection) {
        this.dataset = dataset;
        for (var said : projection.statements()) {
            said.addressees().forEach(other -> join(said.speaker(), other));
        }
        for (var event : projection.events()) {
            if (event.isMeetingHeld()) {
                joinAll(event.participants());
            }
        }
        projection.links().forEach(link -> join(link.from(), link.to()));
    }

    private void joinAll(List<String> present) {
        for (int i = 0; i < present.size(); i++) {
            for (var other : present.subList(i + 1, present.size())) {
                join(present.get(i), other);
            }
        }
    }

    private void join(String one, String other) {
        if (!one.equals(other)) {
            Graphs.addEdgeWithVertices(graph, one, other);
        }
    }

    /** Those with any contact by number, and the chains between them. */
    private record Numbered(Map<String, Integer> numbers, Chains chains) {
        int number(Actor actor) {
            return Objects.requireNonNull(numbers.get(actor.id()));
        }

        /** Of the pairs of others of different camps. */
        double betweenness(Actor actor) {
            double pairs = chains.pairsOfOthers(number(actor));
            return pairs == 0 ? 0 : chains.betweenness(number(actor)) / pairs;
        }
    }

    private Numbered numbered() {
        var numbers = new LinkedHashMap<String, Integer>();
        graph.vertexSet().forEach(actor -> numbers.put(actor, numbers.size()));
        var camps = new ArrayList<String>();
        var groups = numbers.keySet().stream()
                .mapToInt(actor -> group(camps, dataset.actor(actor).camp()))
                .toArray();
        var ties = graph.edgeSet().stream()
                .map(tie -> new int[] {
                    Objects.requireNonNull(numbers.get(graph.getEdgeSource(tie))),
                    Objects.requireNonNull(numbers.get(graph.getEdgeTarget(tie)))
                })
                .toList();
        return new Numbered(numbers, new Chains(groups, ties));
    }

    private static int group(List<String> camps, String camp) {
        if (!camps.contains(camp)) {
            camps.add(camp);
        }
        return camps.indexOf(camp);
    }

    Answer betweenness() {
        var contacts = numbered();
        var scored = actors().map(actor -> betweenness(actor, contacts.betweenness(actor)))
                .toList();
        long none = scored.stream().filter(one -> one.score() == 0).count();
        return Answer.ranked(
                Question.CONNECTS_CAMPS,
                scored,
                remarks(
                        none == 0
                                ? Stream.of()
                                : Stream.of(Sentences.count((int) none, "actor") + (none == 1 ? " stands" : " stand")
                                        + " on no such chain.")));
    }

    private Scored betweenness(Actor actor, double share) {
        var camps = Graphs.neighborSetOf(graph, actor.id()).stream()
                .map(other -> dataset.actor(other).camp())
                .distinct()
                .map(camp -> dataset.camp(camp).label())
                .sorted()
                .toList();
        return new Scored(
                actor.id(),
                share,
                Sentences.percent(share),
                "On " + Sentences.percent(share)
                        + " of the shortest chains between two others of different camps; in contact with "
                        + Sentences.count(graph.degreeOf(actor.id()), "actor") + " of "
                        + Sentences.count(camps.size(), "camp") + ": " + String.join(", ", camps) + ".");
    }

    Answer closeness() {
        var contacts = numbered();
        var scored = actors().map(actor -> closeness(
                        actor,
                        contacts.chains().closeness(contacts.number(actor)),
                        contacts.chains().reach(contacts.number(actor))))
                .toList();
        return Answer.ranked(Question.NEAREST, scored, remarks(Stream.of()));
    }

    private Scored closeness(Actor actor, double score, Chains.Reach reach) {
        int reached = 1 + reach.direct() + reach.overOne() + reach.farther();
        return new Scored(
                actor.id(),
                score,
                String.format(Locale.ROOT, "%.2f", score),
                reach.direct() + " directly, " + reach.overOne() + " over one other, " + reach.farther()
                        + " farther away, " + (graph.vertexSet().size() - reached) + " out of reach.");
    }

    /** Those with any contact, by name. */
    private Stream<Actor> actors() {
        return graph.vertexSet().stream().map(dataset::actor).sorted(Comparator.comparing(Actor::shortName));
    }

    private List<String> remarks(Stream<String> more) {
        int without = dataset.actors().size() - graph.vertexSet().size();
        int parts = graph.vertexSet().isEmpty()
                ? 1
                : new ConnectivityInspector<>(graph).connectedSets().size();
        return Stream.of(
                        without == 0
                                ? ""
                                : Sentences.count(without, "actor") + (without == 1 ? " has" : " have")
                                        + " no contact in what the filters leave, and no place.",
                        parts == 1 ? "" : "The contacts fall into " + parts + " parts with no chain between them.")
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        found -> Stream.concat(more, found.stream()).toList()));
    }
}
