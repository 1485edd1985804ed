package parley.network.csr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks a graph breadth first, again and again without asking for more memory. */
public final class BreadthFirst {
    private final CompressedRows graph;
    private final int[] distances;
    private final int[] order;
    private int reached;

    public BreadthFirst(CompressedRows graph) {
        this.graph = graph;
        distances = new int[graph.size()];
        order = new int[graph.size()];
    }

    /** Walks from a node; linear in the ties of what it reaches, besides one step for every node. */
    public void from(int source) {
        Arrays.fill(distances, -1);
        reached = 0;
        walk(source);
    }

    private void walk(int source) {
        distances[source] = 0;
        order[reached++] = source;
        for (var next = reached - 1; next < reached; next++) {
            var node = order[next];
            var farther = distances[node] + 1;
            for (var at = graph.start(node); at < graph.start(node + 1); at++) {
                var neighbour = graph.neighbour(at);
                if (distances[neighbour] < 0) {
                    distances[neighbour] = farther;
                    order[reached++] = neighbour;
                }
            }
        }
    }

    /** How many ties lie between the last source and a node; −1 where no way leads. */
    public int distance(int node) {
        return distances[node];
    }

    /** How many nodes the last walk reached, its source among them. */
    public int reached() {
        return reached;
    }

    /** The node that the last walk reached at a place, from 0, its source; the nearer first. */
    public int node(int place) {
        return order[place];
    }

    /** How far from the last source the farthest node is that it reached. */
    public int farthest() {
        return distances[order[reached - 1]];
    }

    /** The connected parts, the largest first, and among equals that of the lowest node; each in the order of a walk. Linear. */
    public static List<int[]> parts(CompressedRows graph) {
        var walk = new BreadthFirst(graph);
        Arrays.fill(walk.distances, -1);
        var parts = new ArrayList<int[]>();
        for (var node = 0; node < graph.size(); node++) {
            if (walk.distances[node] < 0) {
                var from = walk.reached;
                walk.walk(node);
                parts.add(Arrays.copyOfRange(walk.order, from, walk.reached));
            }
        }
        parts.sort((one, other) -> Integer.compare(other.length, one.length));
        return parts;
    }
}
