package parley.network.csr;

import java.util.Arrays;

/**
 * How many others are how near to each node of a graph without direction. Time O(size · ties), memory O(ties + size).
 *
 * <p>Source of the nearness: M. Marchiori, V. Latora, "Harmony in the small-world", <i>Physica A</i> 285, 2000.
 */
public final class Reach {
    /** Directly, over one other, farther. */
    private static final int BANDS = 3;

    private final int size;
    private final int[] counts;
    private final double[] nearness;

    private Reach(int size) {
        this.size = size;
        counts = new int[BANDS * size];
        nearness = new double[size];
    }

    /**
     * Walks from every node. An interrupted thread stops early, with numbers that are good for nothing.
     *
     * @param threads how many work at once, from 1; the numbers are the same for any
     */
    public static Reach of(CompressedRows graph, int threads) {
        var reach = new Reach(graph.size());
        Blocks.done(threads, block -> reach.walkFrom(graph, block));
        return reach;
    }

    /** Every {@link Blocks#COUNT}th node; no two blocks write to the same places. */
    private int walkFrom(CompressedRows graph, int first) {
        var walk = new BreadthFirst(graph);
        for (var source = first; source < size && !Blocks.isCancelled(); source += Blocks.COUNT) {
            walk.from(source);
            for (var place = 1; place < walk.reached(); place++) {
                var distance = walk.distance(walk.node(place));
                counts[BANDS * source + Math.min(distance, BANDS) - 1]++;
                nearness[source] += 1.0 / distance;
            }
        }
        return first;
    }

    /** How many others a node is tied to. */
    public int direct(int node) {
        return counts[BANDS * node];
    }

    /** How many others a node reaches over one other. */
    public int overOne(int node) {
        return counts[BANDS * node + 1];
    }

    /** How many others a node reaches over two or more. */
    public int farther(int node) {
        return counts[BANDS * node + 2];
    }

    /** How many nodes a node reaches, itself among them. */
    public int all(int node) {
        return 1 + Arrays.stream(counts, BANDS * node, BANDS * (node + 1)).sum();
    }

    /** The harmonic closeness of a node: its average nearness to all others, from 0 to 1; 1 directly, a half over one other. */
    public double nearness(int node) {
        return size < 2 ? 0 : nearness[node] / (size - 1);
    }
}
