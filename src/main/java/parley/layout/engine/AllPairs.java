package parley.layout.engine;

import java.util.SplittableRandom;
import parley.network.csr.BreadthFirst;
import parley.network.csr.CompressedRows;

/**
 * Every pair of a connected graph, weighing its distance to the power −2: stress by stochastic gradient descent (Zheng, Pawar,
 * Goodman, "Graph Drawing by Stochastic Gradient Descent", TVCG 2019). A sweep goes round the nodes in random order and pairs
 * each with the one so many places on, for all such numbers in random order: pairs that follow each other share no node, so that
 * a processor works on several at once. Memory and time of a sweep O(nodes²): up to about 2,000 nodes.
 */
final class AllPairs implements Stress {
    private static final double SETTLING_STEP = 0.05;

    private final int size;
    private final short[] distances;
    private final boolean[] pinned;
    private final SplittableRandom random;
    private final int[] order;
    private final int[] offsets;
    private final int longest;

    AllPairs(CompressedRows graph, boolean[] pinned, SplittableRandom random) {
        size = graph.size();
        distances = new short[size * size];
        this.pinned = pinned;
        this.random = random;
        order = Shuffled.upTo(size);
        offsets = Shuffled.upTo(size / 2);
        longest = measure(graph);
    }

    private int measure(CompressedRows graph) {
        var walk = new BreadthFirst(graph);
        var farthest = 1;
        for (var i = 0; i < size; i++) {
            walk.from(i);
            farthest = Math.max(farthest, walk.farthest());
            for (var j = 0; j < size; j++) {
                distances[i * size + j] = (short) Math.min(Short.MAX_VALUE, walk.distance(j));
            }
        }
        return farthest;
    }

    @Override
    public double widestStep() {
        return (double) longest * longest;
    }

    @Override
    public double scale(double[] places) {
        var wanted = 0.0;
        var found = 0.0;
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < i; j++) {
                var ratio = Math.hypot(places[2 * i] - places[2 * j], places[2 * i + 1] - places[2 * j + 1])
                        / distances[i * size + j];
                wanted += ratio;
                found += ratio * ratio;
            }
        }
        return found == 0 ? 1 : wanted / found;
    }

    @Override
    public void settle(double[] places) {
        sweep(places, SETTLING_STEP);
    }

    @Override
    public void sweep(double[] places, double step) {
        var shares = new double[longest + 1];
        for (var d = 1; d <= longest; d++) {
            shares[d] = Math.min(1, step / ((double) d * d)) / 2;
        }
        Shuffled.anew(order, random);
        Shuffled.anew(offsets, random);
        for (var offset : offsets) {
            round(places, shares, offset + 1);
        }
    }

    private void round(double[] places, double[] shares, int offset) {
        // Where the offset is half of an even number, going all the way round would meet each pair twice.
        var last = 2 * offset == size ? offset : size;
        var other = offset;
        for (var at = 0; at < last; at++) {
            move(places, shares, order[at], order[other]);
            other = other + 1 == size ? 0 : other + 1;
        }
    }

    private void move(double[] places, double[] shares, int i, int j) {
        int wanted = distances[i * size + j];
        var dx = places[2 * i] - places[2 * j];
        var dy = places[2 * i + 1] - places[2 * j + 1];
        var found = Math.sqrt(dx * dx + dy * dy) + 1e-9;
        var pull = shares[wanted] * (found - wanted) / found;
        if (!pinned[i]) {
            places[2 * i] -= pull * dx;
            places[2 * i + 1] -= pull * dy;
        }
        if (!pinned[j]) {
            places[2 * j] += pull * dx;
            places[2 * j + 1] += pull * dy;
        }
    }
}
