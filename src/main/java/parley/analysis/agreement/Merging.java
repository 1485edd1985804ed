package parley.analysis.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;

/**
 * Greedy modularity: of groups of one, the two whose union gains most modularity are joined, until no union gains any.
 * Of equal gains, that of the first vertices is taken. Takes O(n³) time and O(n²) memory for n vertices.
 *
 * <p>Source: A. Clauset, M. Newman and C. Moore, "Finding community structure in very large networks", <i>Physical
 * Review E</i> 70, 2004, for weighted ties as in M. Newman, "Analysis of weighted networks", the same, 2004. JGraphT's
 * own (1.5.3) heeds no weights, and fails on a graph in several parts.
 */
final class Merging {
    private static final double NOTHING = 1e-12;

    private final List<Integer> vertices;
    private final double[][] shares;
    private final double[] ends;
    private final List<Set<Integer>> groups = new ArrayList<>();

    private Merging(Graph<Integer, Agreement> graph) {
        vertices = graph.vertexSet().stream().sorted().toList();
        shares = new double[vertices.size()][vertices.size()];
        ends = new double[vertices.size()];
        vertices.forEach(vertex -> groups.add(new HashSet<>(Set.of(vertex))));
        double all = graph.edgeSet().stream().mapToDouble(graph::getEdgeWeight).sum();
        for (var tie : graph.edgeSet()) {
            int one = vertices.indexOf(graph.getEdgeSource(tie));
            int other = vertices.indexOf(graph.getEdgeTarget(tie));
            double share = graph.getEdgeWeight(tie) / (2 * all);
            shares[one][other] += share;
            shares[other][one] += share;
            ends[one] += share;
            ends[other] += share;
        }
    }

    /** The groups of a graph without loops, whose weights are above 0. */
    static List<Set<Integer>> groups(Graph<Integer, Agreement> graph) {
        var merging = new Merging(graph);
        boolean gained = true;
        while (gained) {
            gained = merging.joinBest();
        }
        return merging.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** Joins the two that gain most, and says whether any gained. */
    private boolean joinBest() {
        double best = NOTHING;
        int first = -1;
        int second = -1;
        for (int i = 0; i < ends.length; i++) {
            for (int j = i + 1; j < ends.length; j++) {
                double gain = shares[i][j] - ends[i] * ends[j];
                if (shares[i][j] > 0 && gain > best + NOTHING) {
                    best = gain;
                    first = i;
                    second = j;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        join(first, second);
        return true;
    }

    /** What is left of the second has no ties, and so is never joined again. */
    private void join(int first, int second) {
        for (int k = 0; k < ends.length; k++) {
            shares[first][k] += shares[second][k];
            shares[k][first] += shares[k][second];
            shares[second][k] = 0;
            shares[k][second] = 0;
        }
        ends[first] += ends[second];
        ends[second] = 0;
        groups.get(first).addAll(groups.get(second));
        groups.get(second).clear();
    }
}
