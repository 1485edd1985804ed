package parley.network.csr;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Betweenness, exact: for each pair of others, the share of the shortest ways from one to the other that a node stands on. Of
 * several arcs between the same two nodes each is a way of its own. Time O(size · arcs), memory O(arcs + threads · size).
 *
 * <p>Source: U. Brandes, "A faster algorithm for betweenness centrality", <i>Journal of Mathematical Sociology</i> 25, 2001; for
 * groups, "On variants of shortest-path betweenness centrality and their generic computation", <i>Social Networks</i> 30, 2008.
 */
public final class Betweenness {
    private final int[] starts;
    private final int[] heads;
    private final int[] groups;
    private final double[] between;

    private final int[] order;
    private final int[] distances;
    private final double[] ways;
    /** What one way to a node carries on from there: (1 + what is beyond it) / ways to it. */
    private final double[] carried;

    private Betweenness(Arcs graph, int[] groups) {
        this.groups = groups;
        starts = graph.headStarts();
        heads = graph.heads();
        between = new double[graph.size()];
        order = new int[graph.size()];
        distances = new int[graph.size()];
        ways = new double[graph.size()];
        carried = new double[graph.size()];
        Arrays.fill(distances, -1);
    }

    /**
     * The betweenness of every node, not normalised; in a graph without direction each pair counts once. An interrupted
     * thread stops early, with numbers that are good for nothing.
     *
     * @param threads how many work at once, from 1; the numbers are the same for any
     */
    public static double[] of(Arcs graph, int threads) {
        return between(graph, IntStream.range(0, graph.size()).toArray(), threads);
    }

    /**
     * The same of the pairs of different groups only.
     *
     * @param groups the group of each node
     */
    public static double[] between(Arcs graph, int[] groups, int threads) {
        var sums = Blocks.sum(graph.size(), Blocks.done(threads, block -> block(graph, groups, block)));
        if (graph.isBothWays()) {
            Arrays.setAll(sums, node -> sums[node] / 2);
        }
        return sums;
    }

    /** What every {@link Blocks#COUNT}th node contributes as a source. */
    private static double[] block(Arcs graph, int[] groups, int first) {
        var walks = new Betweenness(graph, groups);
        for (var source = first; source < graph.size() && !Blocks.isCancelled(); source += Blocks.COUNT) {
            walks.shareOut(source, walks.walk(source));
        }
        return walks.between;
    }

    /** Counts the shortest ways to whatever a source reaches, and says how many nodes that is, itself among them. */
    private int walk(int source) {
        distances[source] = 0;
        ways[source] = 1;
        order[0] = source;
        var found = 1;
        for (var place = 0; place < found; place++) {
            var node = order[place];
            var farther = distances[node] + 1;
            for (var at = starts[node]; at < starts[node + 1]; at++) {
                var head = heads[at];
                if (distances[head] < 0) {
                    distances[head] = farther;
                    ways[head] = ways[node];
                    order[found++] = head;
                } else if (distances[head] == farther) {
                    ways[head] += ways[node];
                }
            }
        }
        return found;
    }

    /** Goes back from the farthest, so that what lies beyond a node is known before it; leaves no distances behind. */
    private void shareOut(int source, int found) {
        for (var place = found - 1; place > 0; place--) {
            var node = order[place];
            var beyond = ways[node] * carriedBeyond(node);
            between[node] += beyond;
            carried[node] = ((groups[node] == groups[source] ? 0 : 1) + beyond) / ways[node];
        }
        for (var place = 0; place < found; place++) {
            distances[order[place]] = -1;
        }
    }

    private double carriedBeyond(int node) {
        var farther = distances[node] + 1;
        var sum = 0.0;
        for (var at = starts[node]; at < starts[node + 1]; at++) {
            if (distances[heads[at]] == farther) {
                sum += carried[heads[at]];
            }
        }
        return sum;
    }
}
