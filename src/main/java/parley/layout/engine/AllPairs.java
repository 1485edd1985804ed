package parley.layout.engine;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import parley.network.csr.CompressedRows;

/**
 * Every pair of a connected graph, weighing its distance to the power −2: stress by stochastic gradient descent (Zheng, Pawar,
 * Goodman, "Graph Drawing by Stochastic Gradient Descent", TVCG 2019). A sweep goes through the nodes in random order, and each draws
 * all others to its distance from them, so that a processor moves several at once. Memory and time of a sweep O(nodes²): up to about
 * 2,000 nodes.
 */
final class AllPairs implements Stress {
    /** What ties draw with where only clusters are wanted, as a part of what pairs weigh. */
    private static final double DRAWING = 4;

    private static final int SETTLING = 6;

    private final int size;
    /** Of nodes i and j at i · size + j. */
    private final short[] distances;

    private final Columns columns;
    private final Columns.Means means;
    private final SplittableRandom random;
    private final int[] order;
    private final Ties ties;
    private int longest = 1;

    AllPairs(
            CompressedRows graph, double clusters, boolean[] pinned, SplittableRandom random, BooleanSupplier awaited) {
        size = graph.size();
        distances = new short[size * size];
        columns = new Columns(pinned);
        means = new Columns.Means(size);
        this.random = random;
        order = Shuffled.upTo(size);
        measure(graph, awaited);
        ties = new Ties(graph, 0, DRAWING * clusters, means.whole);
    }

    private void measure(CompressedRows graph, BooleanSupplier awaited) {
        var waves = new Waves(graph);
        for (int first = 0; first < size && awaited.getAsBoolean(); first += Waves.AT_ONCE) {
            waves.from(order, first, Math.min(Waves.AT_ONCE, size - first), distances, awaited);
        }
        for (var distance : distances) {
            longest = Math.max(longest, distance);
        }
        for (int node = 0; node < size; node++) {
            weigh(means.whole, distances, node * size);
        }
    }

    private static void weigh(float[] whole, short[] distances, int row) {
        for (int i = 0; i < whole.length; i++) {
            whole[i] += weight(distances[row + i]);
        }
    }

    /** 0 for a node and itself. */
    private static float weight(float distance) {
        return Math.min(1, 1 / (distance * distance)) * Math.min(1, distance);
    }

    @Override
    public AllPairs whole(BooleanSupplier awaited) {
        return this;
    }

    @Override
    public double widestStep() {
        return (double) longest * longest;
    }

    @Override
    public int settling() {
        return SETTLING;
    }

    @Override
    public double scale(double[] places) {
        double wanted = 0.0;
        double found = 0.0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                var dx = places[2 * i] - places[2 * j];
                var dy = places[2 * i + 1] - places[2 * j + 1];
                var ratio = Math.sqrt(dx * dx + dy * dy) / distances[i * size + j];
                wanted += ratio;
                found += ratio * ratio;
            }
        }
        return found == 0 ? 1 : wanted / found;
    }

    @Override
    public void sweep(double[] places, double step) {
        columns.load(places);
        Shuffled.anew(order, random);
        for (var node : order) {
            draw(columns, columns.x[node], columns.y[node], distances, node * size, (float) step);
        }
        ties.sweep(columns, step);
        columns.store(places);
    }

    private static void draw(Columns columns, float px, float py, short[] distances, int row, float step) {
        var x = columns.x;
        var y = columns.y;
        var free = columns.free;
        for (int i = 0; i < x.length; i++) {
            float wanted = distances[row + i];
            var dx = x[i] - px;
            var dy = y[i] - py;
            var found = (float) Math.sqrt(dx * dx + dy * dy) + 1e-9f;
            var pull = free[i] * Math.min(1, step / (wanted * wanted)) * (1 - wanted / found);
            x[i] -= pull * dx;
            y[i] -= pull * dy;
        }
    }

    @Override
    public void settle(double[] places, double share) {
        columns.load(places);
        means.clear();
        for (int node = 0; node < size; node++) {
            gather(columns, means, columns.x[node], columns.y[node], distances, node * size);
        }
        ties.want(columns, means);
        means.approach(places, columns.free, share);
    }

    private static void gather(Columns columns, Columns.Means means, float px, float py, short[] distances, int row) {
        var x = columns.x;
        var y = columns.y;
        var sumX = means.x;
        var sumY = means.y;
        for (int i = 0; i < x.length; i++) {
            float wanted = distances[row + i];
            var dx = x[i] - px;
            var dy = y[i] - py;
            var found = (float) Math.sqrt(dx * dx + dy * dy) + 1e-9f;
            var pull = weight(wanted) * (1 - wanted / found);
            sumX[i] -= pull * dx;
            sumY[i] -= pull * dy;
        }
    }
}
