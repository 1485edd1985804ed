package parley.analysis.paths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.jspecify.annotations.Nullable;
import parley.analysis.contact.Encounters;
import parley.analysis.contact.Pair;
import parley.analysis.paths.Route.Nearness;
import parley.query.Projection;

/**
 * Finds the shortest chains of contact between two actors. A contact joins two whichever of them spoke.
 *
 * <p>Distances by breadth-first search; the number of shortest chains through an actor is the product of those that
 * lead to it from either end (U. Brandes, <i>A faster algorithm for betweenness centrality</i>, Journal of Mathematical
 * Sociology 25 (2), 2001, pp. 163–177); those listed by J. Y. Yen, <i>Finding the K shortest loopless paths in a
 * network</i>, Management Science 17 (11), 1971, pp. 712–716, a step being the shorter the more contacts it stands on.
 */
public final class Routes {
    /** How many chains are listed at most. */
    public static final int LISTED = 12;

    private final Encounters encounters;
    private final Graph<String, Pair> graph;
    private final String from;
    private final String to;
    private final SingleSourcePaths<String, Pair> away;
    private final SingleSourcePaths<String, Pair> back;

    private record Step(String first, String second) {}

    private Routes(Encounters encounters, Graph<String, Pair> graph, String from, String to) {
        this.encounters = encounters;
        this.graph = graph;
        this.from = from;
        this.to = to;
        away = new BFSShortestPath<>(graph).getPaths(from);
        back = new BFSShortestPath<>(graph).getPaths(to);
    }

    /**
     * How one actor could reach another in what a projection leaves; linear in contacts, and for each chain listed as long
     * again as the chain has steps.
     *
     * @throws IllegalArgumentException when both are the same
     */
    public static Route between(Encounters encounters, Projection projection, String from, String to) {
        var pair = new Pair(from, to);
        var known = encounters.between(from, to);
        var others = new MaskSubgraph<>(encounters.graph(), _ -> false, pair::equals);
        var routes = new Routes(encounters, others, from, to);
        if (routes.joins()) {
            return routes.found(known.isEmpty() ? null : new Hop(from, to, known));
        }
        return known.isEmpty()
                ? routes.apart(projection)
                : new Route.Found(new Hop(from, to, known), List.of(), BigInteger.ZERO, List.of());
    }

    private boolean joins() {
        return Double.isFinite(away.getWeight(to));
    }

    private Route found(@Nullable Hop direct) {
        var shortest = shortestChains();
        var leadingTo = counts(shortest, from);
        var leadingBack = counts(new EdgeReversedGraph<>(shortest), to);
        var listed = chains(shortest);
        var brokers = leadingTo.keySet().stream()
                .filter(actor -> !actor.equals(from) && !actor.equals(to))
                .map(actor -> new Broker(actor, count(leadingTo, actor).multiply(count(leadingBack, actor))))
                .sorted(Comparator.comparing(Broker::chains)
                        .reversed()
                        .thenComparingInt(broker -> place(broker, listed))
                        .thenComparing(broker ->
                                encounters.dataset().actor(broker.actor()).name()))
                .toList();
        return new Route.Found(direct, listed, count(leadingTo, to), brokers);
    }

    /** How far down the list the first chain stands that passes through somebody. */
    private static int place(Broker broker, List<Chain> listed) {
        return (int) listed.stream()
                .takeWhile(chain -> !chain.actors().contains(broker.actor()))
                .count();
    }

    /** The steps that lie on a shortest chain, each leading away from the one and towards the other. */
    private Graph<String, DefaultWeightedEdge> shortestChains() {
        var steps = new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (var pair : graph.edgeSet()) {
            Stream.of(new Step(pair.first(), pair.second()), new Step(pair.second(), pair.first()))
                    .filter(this::isOnShortest)
                    .forEach(step -> {
                        double thinness = 1.0
                                / encounters
                                        .between(step.first(), step.second())
                                        .size();
                        Graphs.addEdgeWithVertices(steps, step.first(), step.second(), thinness);
                    });
        }
        return steps;
    }

    private boolean isOnShortest(Step step) {
        return away.getWeight(step.first()) + 1 + back.getWeight(step.second()) == away.getWeight(to);
    }

    /** How many chains lead from a start to each actor. */
    private static Map<String, BigInteger> counts(Graph<String, DefaultWeightedEdge> steps, String start) {
        var counts = new HashMap<String, BigInteger>(Map.of(start, BigInteger.ONE));
        new TopologicalOrderIterator<>(steps)
                .forEachRemaining(actor -> steps.outgoingEdgesOf(actor)
                        .forEach(step ->
                                counts.merge(steps.getEdgeTarget(step), count(counts, actor), BigInteger::add)));
        return counts;
    }

    private static BigInteger count(Map<String, BigInteger> counts, String actor) {
        return counts.getOrDefault(actor, BigInteger.ZERO);
    }

    private List<Chain> chains(Graph<String, DefaultWeightedEdge> steps) {
        return new YenKShortestPath<>(steps)
                .getPaths(from, to, LISTED).stream()
                        .sorted(Comparator.<GraphPath<String, DefaultWeightedEdge>>comparingDouble(GraphPath::getWeight)
                                .thenComparing(path -> String.join(" ", path.getVertexList())))
                        .map(path -> chain(path.getVertexList()))
                        .toList();
    }

    private Chain chain(List<String> actors) {
        var hops = new ArrayList<Hop>();
        for (int i = 1; i < actors.size(); i++) {
            hops.add(new Hop(actors.get(i - 1), actors.get(i), encounters.between(actors.get(i - 1), actors.get(i))));
        }
        return new Chain(hops);
    }

    private Route apart(Projection projection) {
        var circles = new ConnectivityInspector<>(graph);
        var one = circles.connectedSetOf(from);
        var other = circles.connectedSetOf(to);
        return new Route.Apart(
                one.size() - 1,
                other.size() - 1,
                mentioned(projection, one, other)
                        .or(() -> spokenFor(one, other))
                        .orElse(null));
    }

    /** The mention with the fewest steps to it from both ends, the latest of several. */
    private Optional<Nearness> mentioned(Projection projection, Set<String> one, Set<String> other) {
        return projection.statements().reversed().stream()
                .flatMap(said -> said.mentions().stream()
                        .filter(mentioned -> leads(said.speaker(), mentioned, one, other))
                        .map(mentioned -> new Nearness.Mentioned(said, mentioned)))
                .min(Comparator.comparingDouble(near -> steps(near.statement().speaker(), near.mentioned())))
                .map(Nearness.class::cast);
    }

    private Optional<Nearness> spokenFor(Set<String> one, Set<String> other) {
        return encounters.dataset().actors().stream()
                .flatMap(actor -> actor.represents().stream()
                        .filter(body -> leads(actor.id(), body, one, other))
                        .map(body -> new Nearness.SpeaksFor(actor.id(), body)))
                .min(Comparator.comparingDouble(near -> steps(near.representative(), near.body())))
                .map(Nearness.class::cast);
    }

    private static boolean leads(String actor, String to, Set<String> one, Set<String> other) {
        return (one.contains(actor) && other.contains(to)) || (other.contains(actor) && one.contains(to));
    }

    /** How many steps lead from the ends to the nearest of two in their circles. */
    private double steps(String actor, String to) {
        return Math.min(away.getWeight(actor), back.getWeight(actor))
                + Math.min(away.getWeight(to), back.getWeight(to));
    }
}
