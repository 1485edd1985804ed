package parley.layout.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import parley.network.csr.CompressedRows;

/**
 * Nodes of a connected graph that stand for those nearest to them, and how far every node is from each. They are chosen a few at
 * once, and then several times as many, at random, likelier where those before are far. Memory two bytes a node and landmark.
 */
final class Landmarks {
    /** How many times as many as there are come next, as long as one walk reaches from all of them. */
    private static final int GROWTH = 8;

    private final int size;
    private final Waves waves;
    private final SplittableRandom random;
    private final int[] nodes;
    private final short[] distances;
    private final int[] nearest;
    /** How far each node is from the nearest landmark; before there is one, alike for all. */
    private final int[] gaps;

    private int count;

    /**
     * The first of them.
     *
     * @param most how many there can be
     * @param awaited asked at every step of a walk; once it says no, distances are good for nothing
     */
    Landmarks(CompressedRows graph, int most, SplittableRandom random, BooleanSupplier awaited) {
        size = graph.size();
        waves = new Waves(graph);
        this.random = random;
        nodes = new int[Math.min(most, size)];
        distances = new short[nodes.length * size];
        nearest = new int[size];
        gaps = new int[size];
        Arrays.fill(gaps, 1);
        add(1, awaited);
    }

    /** Chooses more, up to so many. */
    void grow(int most, BooleanSupplier awaited) {
        var wanted = Math.min(most, nodes.length);
        while (count < wanted && awaited.getAsBoolean()) {
            add(Math.min(wanted - count, Math.min(GROWTH * count, Waves.AT_ONCE)), awaited);
        }
    }

    private void add(int more, BooleanSupplier awaited) {
        long left = 0;
        for (var gap : gaps) {
            left += gap;
        }
        for (int p = count; p < count + more; p++) {
            nodes[p] = drawn(random.nextLong(left));
            left -= gaps[nodes[p]];
            gaps[nodes[p]] = 0;
        }
        waves.from(nodes, count, more, distances, awaited);
        for (int p = count; p < count + more; p++) {
            approach(p);
        }
        count += more;
    }

    /** The node at a place in a row in which each stands as often as it is far from the landmarks. */
    private int drawn(long place) {
        int node = 0;
        for (var left = place; left >= gaps[node]; node++) {
            left -= gaps[node];
        }
        return node;
    }

    private void approach(int p) {
        for (int i = 0; i < size; i++) {
            int distance = distances[p * size + i];
            if (p == 0 || distance < gaps[i] || i == nodes[p]) {
                gaps[i] = distance;
                nearest[i] = p;
            }
        }
    }

    /** Those chosen so far. */
    int[] nodes() {
        return Arrays.copyOf(nodes, count);
    }

    /** How far all are from each, of landmark p and node i at p · size + i; not to be written to. */
    short[] distances() {
        return distances;
    }

    /** How many of the nodes that each landmark stands for are up to a distance from it, by landmark and distance. */
    int[][] within() {
        var within = new int[count][];
        for (int p = 0; p < count; p++) {
            within[p] = new int[farthest(p) + 1];
        }
        for (int i = 0; i < size; i++) {
            within[nearest[i]][distances[nearest[i] * size + i]]++;
        }
        for (var each : within) {
            Arrays.parallelPrefix(each, Integer::sum);
        }
        return within;
    }

    private int farthest(int p) {
        int farthest = 0;
        for (int i = 0; i < size; i++) {
            farthest = Math.max(farthest, distances[p * size + i]);
        }
        return farthest;
    }
}
