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

    /** The nodes that a walk reached, the nearer first; what follows goes by the places in it, which lie close together. */
    private final int[] order;
    /** Where a node stands in the order, −1 where it was not reached yet. */
    private final int[] places;

    private final double[] ways;
    /** What one way to a node carries on from there: (1 + what is beyond it) / ways to it. */
    private final double[] carried;
    /** The arcs on shortest ways alone: where they lead, and where those out of each place begin. */
    private final int[] leads;

    private final int[] begins;

    private Betweenness(Arcs graph, int[] groups) {
        this.groups = groups;
        starts = graph.headStarts();
        heads = graph.heads();
        between = new double[graph.size()];
        order = new int[graph.size()];
        places = new int[graph.size()];
        ways = new double[graph.size()];
        carried = new double[graph.size()];
        leads = new int[heads.length + 1];
        begins = new int[graph.size() + 1];
        Arrays.fill(places, -1);
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
        places[source] = 0;
        order[0] = source;
        ways[0] = 1;
        begins[0] = 0;
        var from = 0;
        var found = 1;
        while (from < found) {
            var to = found;
            found = step(from, to);
            from = to;
        }
        return found;
    }

    /** Goes on from all places of one distance, and says how many nodes were reached then. */
    private int step(int from, int to) {
        var found = to;
        for (var place = from; place < to; place++) {
            var next = begins[place];
            var here = ways[place];
            for (int at = starts[order[place]], end = starts[order[place] + 1]; at < end; at++) {
                var lead = places[heads[at]];
                if (lead < 0) {
                    lead = found++;
                    places[heads[at]] = lead;
                    order[lead] = heads[at];
                    ways[lead] = 0;
                }
                // 1 where the lead is farther, 0 where not: a branch that nobody can foretell would take most of the
                // time.
                var farther = (to - 1 - lead) >>> 31;
                ways[lead] += farther * here;
                leads[next] = lead;
                next += farther;
            }
            begins[place + 1] = next;
        }
        return found;
    }

    /** Goes back from the farthest, so that what lies beyond a node is known before it; leaves nobody reached. */
    private void shareOut(int source, int found) {
        for (var place = found - 1; place > 0; place--) {
            var node = order[place];
            var beyond = ways[place] * carriedBeyond(place);
            between[node] += beyond;
            carried[place] = ((groups[node] == groups[source] ? 0 : 1) + beyond) / ways[place];
            places[node] = -1;
        }
        places[source] = -1;
    }

    private double carriedBeyond(int place) {
        var sum = 0.0;
        for (int at = begins[place], end = begins[place + 1]; at < end; at++) {
            sum += carried[leads[at]];
        }
        return sum;
    }
}
