package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * How an agreement network falls into groups.
 *
 * @param groups their actors in the order of the dataset, the largest group first
 * @param modularity 0 where there are no groups
 */
record Division(List<List<String>> groups, List<String> alone, double modularity) {

    /** Vertices are numbers, not names, so that the order of the dataset alone decides between equals. */
    static Division of(AgreementNetwork network) {
        var agreeing = agreeing(network);
        var joined = new HashSet<Integer>();
        var alone = new ArrayList<String>();
        for (int i = 0; i < network.actors().size(); i++) {
            if (agreeing.degreeOf(i) > 0) {
                joined.add(i);
            } else {
                alone.add(network.actors().get(i));
            }
        }
        if (joined.isEmpty()) {
            return new Division(List.of(), alone, 0);
        }
        var graph = new AsSubgraph<>(agreeing, joined);
        var clusters = Merging.groups(graph);
        double modularity = new UndirectedModularityMeasurer<>(graph).modularity(clusters);
        return new Division(named(clusters, network.actors()), alone, modularity);
    }

    private static List<List<String>> named(List<Set<Integer>> clusters, List<String> actors) {
        return clusters.stream()
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparingInt((List<Integer> cluster) -> cluster.size())
                        .reversed()
                        .thenComparing(List::getFirst))
                .map(cluster -> cluster.stream().map(actors::get).toList())
                .toList();
    }

    private static Graph<Integer, Agreement> agreeing(AgreementNetwork network) {
        var graph = new SimpleWeightedGraph<Integer, Agreement>(Agreement.class);
        for (int i = 0; i < network.actors().size(); i++) {
            graph.addVertex(i);
        }
        var index = index(network.actors());
        for (var row : network.rows()) {
            if (row.difference() > 0) {
                graph.addEdge(
                        Objects.requireNonNull(index.get(row.one())),
                        Objects.requireNonNull(index.get(row.other())),
                        row);
                graph.setEdgeWeight(row, row.difference());
            }
        }
        return graph;
    }

    private static Map<String, Integer> index(List<String> actors) {
        return IntStream.range(0, actors.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(actors::get, Function.identity()));
    }
}
