package parley.analysis.questions;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.stream.IntStream;

/**
 * The shortest chains between all vertices of a network whose ties have neither direction nor weight: from every vertex
 * a breadth-first walk out, which counts chains, and the same way back, which shares them out among those who stand on
 * them. Takes O(n·m) time and O(m) memory for n vertices and m ties; an interrupted thread stops early.
 *
 * <p>Every vertex is of a group, and only chains between vertices of different groups count for betweenness; where each
 * is of its own, all do.
 *
 * <p>Source: U. Brandes, "A faster algorithm for betweenness centrality", <i>Journal of Mathematical Sociology</i> 25,
 * 2001, and for the groups "On variants of shortest-path betweenness centrality and their generic computation",
 * <i>Social Networks</i> 30, 2008. JGraphT's gives the same numbers where there are no groups, at a multiple of the
 * time on some thousand ties.
 */
final class Chains {
    private final int size;
    private final int[] groups;
    private final int[] starts;
    private final int[] others;
    private final double[] between;
    private final double[] nearness;
    private final int[][] within;

    private final int[] order;
    private final int[] distance;
    private final double[] chains;
    private final double[] share;

    /** Who is at which distance: directly, over one other, over more; the rest is out of reach. */
    record Reach(int direct, int overOne, int farther) {}

    /** @param ties each tie once, as two vertices from 0 to size − 1; every vertex is of a group of its own */
    Chains(int size, Collection<int[]> ties) {
        this(IntStream.range(0, size).toArray(), ties);
    }

    /**
     * @param groups the group of each vertex
     * @param ties each tie once, as two vertices, from 0 to one less than there are groups named
     */
    Chains(int[] groups, Collection<int[]> ties) {
        size = groups.length;
        this.groups = groups.clone();
        starts = new int[size + 1];
        others = new int[2 * ties.size()];
        between = new double[size];
        nearness = new double[size];
        within = new int[size][3];
        order = new int[size];
        distance = new int[size];
        chains = new double[size];
        share = new double[size];
        fill(ties);
        for (int source = 0; source < size && !Thread.currentThread().isInterrupted(); source++) {
            shareOut(source, walk(source));
        }
    }

    private void fill(Collection<int[]> ties) {
        for (var tie : ties) {
            starts[tie[0] + 1]++;
            starts[tie[1] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = starts.clone();
        for (var tie : ties) {
            others[next[tie[0]]++] = tie[1];
            others[next[tie[1]]++] = tie[0];
        }
    }

    /** Visits whom a source reaches, the nearest first, and says how many these are, the source too. */
    private int walk(int source) {
        Arrays.fill(distance, -1);
        Arrays.fill(chains, 0);
        distance[source] = 0;
        chains[source] = 1;
        order[0] = source;
        int found = 1;
        for (int visited = 0; visited < found; visited++) {
            int vertex = order[visited];
            for (int place = starts[vertex]; place < starts[vertex + 1]; place++) {
                int other = others[place];
                if (distance[other] < 0) {
                    distance[other] = distance[vertex] + 1;
                    order[found++] = other;
                }
                if (distance[other] == distance[vertex] + 1) {
                    chains[other] += chains[vertex];
                }
            }
        }
        return found;
    }

    private void shareOut(int source, int found) {
        Arrays.fill(share, 0);
        for (int visited = found - 1; visited > 0; visited--) {
            int vertex = order[visited];
            double counting = (groups[vertex] == groups[source] ? 0 : 1) + share[vertex];
            for (int place = starts[vertex]; place < starts[vertex + 1]; place++) {
                int nearer = others[place];
                if (distance[nearer] == distance[vertex] - 1) {
                    share[nearer] += chains[nearer] / chains[vertex] * counting;
                }
            }
            between[vertex] += share[vertex] / 2;
            nearness[source] += 1.0 / distance[vertex];
            within[source][Math.min(distance[vertex], 3) - 1]++;
        }
    }

    /** The betweenness of a vertex: for each pair of others, the share of their shortest chains that it stands on. */
    double betweenness(int vertex) {
        return between[vertex];
    }

    /** How many pairs of others of different groups there are. */
    double pairsOfOthers(int vertex) {
        var sizes = new HashMap<Integer, Integer>();
        for (int other = 0; other < size; other++) {
            if (other != vertex) {
                sizes.merge(groups[other], 1, Integer::sum);
            }
        }
        double within =
                sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
        return (size - 1.0) * (size - 2) / 2 - within;
    }

    /** The harmonic closeness of a vertex: its average nearness to all others, from 0 to 1. */
    double closeness(int vertex) {
        return size < 2 ? 0 : nearness[vertex] / (size - 1);
    }

    Reach reach(int vertex) {
        return new Reach(within[vertex][0], within[vertex][1], within[vertex][2]);
    }
}
