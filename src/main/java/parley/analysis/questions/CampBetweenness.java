package parley.analysis.questions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;

/**
 * On which share of the shortest paths between two others of different camps each vertex stands: the sum of
 * σ(s,t|v)/σ(s,t) over all such pairs, over the number of the pairs.
 *
 * <p>Takes O(n·m) time and O(n + m) space. From each vertex the dependencies are gathered backwards as by U. Brandes, "A
 * faster algorithm for betweenness centrality", <i>Journal of Mathematical Sociology</i> 25 (2001), but that only vertices
 * of another camp than the source's count as targets, after his "On variants of shortest-path betweenness centrality and
 * their generic computation", <i>Social Networks</i> 30 (2008).
 */
final class CampBetweenness {
    private final List<String> vertices;
    private final int[][] neighbours;
    private final int[] camps;
    private final double[] scores;

    /** What a search from one source has found. */
    private final int[] distance;

    private final double[] paths;
    private final double[] dependency;
    private final int[] reached;

    private CampBetweenness(Graph<String, DefaultEdge> graph, UnaryOperator<String> camp) {
        vertices = new ArrayList<>(graph.vertexSet());
        int n = vertices.size();
        var index = new HashMap<String, Integer>();
        var campIndex = new HashMap<String, Integer>();
        neighbours = new int[n][];
        camps = new int[n];
        for (int i = 0; i < n; i++) {
            index.put(vertices.get(i), i);
            camps[i] = campIndex.computeIfAbsent(camp.apply(vertices.get(i)), _ -> campIndex.size());
        }
        for (int i = 0; i < n; i++) {
            neighbours[i] = Graphs.neighborListOf(graph, vertices.get(i)).stream()
                    .mapToInt(other -> Objects.requireNonNull(index.get(other)))
                    .toArray();
        }
        scores = new double[n];
        distance = new int[n];
        paths = new double[n];
        dependency = new double[n];
        reached = new int[n];
    }

    /** The share of each vertex, from 0 to 1; 0 where no two others are of different camps. */
    static Map<String, Double> of(Graph<String, DefaultEdge> graph, UnaryOperator<String> camp) {
        return new CampBetweenness(graph, camp).shares();
    }

    private Map<String, Double> shares() {
        for (int source = 0; source < vertices.size(); source++) {
            gather(source, search(source));
        }
        var shares = new HashMap<String, Double>();
        for (int i = 0; i < vertices.size(); i++) {
            // every pair was met from both its ends
            double pairs = pairsOfOthers(i);
            shares.put(vertices.get(i), pairs == 0 ? 0 : scores[i] / 2 / pairs);
        }
        return shares;
    }

    /** Finds the shortest paths from a source, and says how many vertices it reaches, nearest first. */
    private int search(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        distance[source] = 0;
        paths[source] = 1;
        var queue = new ArrayDeque<Integer>(List.of(source));
        int found = 0;
        while (!queue.isEmpty()) {
            int here = queue.remove();
            reached[found++] = here;
            for (int next : neighbours[here]) {
                if (distance[next] < 0) {
                    distance[next] = distance[here] + 1;
                    queue.add(next);
                }
                if (distance[next] == distance[here] + 1) {
                    paths[next] += paths[here];
                }
            }
        }
        return found;
    }

    private void gather(int source, int found) {
        Arrays.fill(dependency, 0);
        for (int k = found - 1; k > 0; k--) {
            int here = reached[k];
            double counts = (camps[here] == camps[source] ? 0 : 1) + dependency[here];
            for (int before : neighbours[here]) {
                if (distance[before] == distance[here] - 1) {
                    dependency[before] += paths[before] / paths[here] * counts;
                }
            }
            scores[here] += dependency[here];
        }
    }

    private double pairsOfOthers(int vertex) {
        var sizes = new int[vertices.size()];
        for (int i = 0; i < camps.length; i++) {
            if (i != vertex) {
                sizes[camps[i]]++;
            }
        }
        double others = vertices.size() - 1.0;
        double all = others * (others - 1) / 2;
        for (int size : sizes) {
            all -= size * (size - 1.0) / 2;
        }
        return all;
    }
}
