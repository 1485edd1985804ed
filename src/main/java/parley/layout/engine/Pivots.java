package parley.layout.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import parley.network.csr.CompressedRows;

/**
 * The ties of a connected graph, and every node with some pivots, each standing for the nodes nearest to it: sparse stress (Ortmann,
 * Klimenta, Brandes, "A Sparse Stress Model", GD 2016). A node with a pivot moves alone, weighing how many of those that the pivot
 * stands for are at most half as far from it; the two ends of a tie move both. Memory and time of a sweep O(nodes · pivots + ties).
 */
final class Pivots implements Stress {
    /** What ties draw with where only clusters are wanted, as a part of what pivots weigh. */
    private static final double DRAWING = 3;
    /** Since pivots stand for many, sweeps leave noise behind, which many rounds take away. */
    private static final int SETTLING = 20;
    /** As many nodes at once as a processor keeps close by while all pivots draw them. */
    private static final int BLOCK = 1_024;

    /** As many as a first picture needs, and as many as a good one. */
    private static final int FEW = 9;

    private static final int MANY = 200;

    private final CompressedRows graph;
    private final double clusters;
    private final Landmarks landmarks;
    private final int size;
    private final int[] pivots;
    /** By pivot and node: pivot p and node i at p · size + i. */
    private final short[] distances;
    /** By pivot and distance. */
    private final float[][] weights;

    private final Ties ties;
    private final Columns columns;
    private final Columns.Means means;
    private final SplittableRandom random;
    private final int[] order;
    private final Leaders leaders;
    /** Of the pivot whose turn it is, by node. */
    private final float[] wanted;

    private final float[] shares;

    private Pivots(
            CompressedRows graph, Landmarks landmarks, double clusters, Columns columns, SplittableRandom random) {
        this.graph = graph;
        this.clusters = clusters;
        this.landmarks = landmarks;
        this.columns = columns;
        this.random = random;
        size = graph.size();
        pivots = landmarks.nodes();
        distances = landmarks.distances();
        weights = weights(landmarks.within());
        means = new Columns.Means(size);
        wanted = new float[size];
        shares = new float[size];
        order = Shuffled.upTo(pivots.length);
        leaders = new Leaders();
        weigh();
        ties = new Ties(graph, 1, DRAWING * clusters, means.whole);
    }

    /** A few pivots, with which nodes soon stand about where they will. */
    static Pivots few(
            CompressedRows graph, double clusters, boolean[] pinned, SplittableRandom random, BooleanSupplier awaited) {
        var landmarks = new Landmarks(graph, MANY, random, awaited);
        landmarks.grow(FEW, awaited);
        return new Pivots(graph, landmarks, clusters, new Columns(pinned), random);
    }

    @Override
    public Pivots whole(BooleanSupplier awaited) {
        landmarks.grow(MANY, awaited);
        return new Pivots(graph, landmarks, clusters, columns, random);
    }

    /** How many of those that each pivot stands for are within half a distance, by the square of the distance. */
    private static float[][] weights(int[][] within) {
        var weights = new float[within.length][];
        for (int p = 0; p < within.length; p++) {
            weights[p] = new float[within[p].length];
            for (int d = 1; d < weights[p].length; d++) {
                weights[p][d] = within[p][d / 2] / ((float) d * d);
            }
        }
        return weights;
    }

    private void weigh() {
        for (int p = 0; p < pivots.length; p++) {
            for (int i = 0; i < size; i++) {
                means.whole[i] += weights[p][distances[p * size + i]];
            }
        }
    }

    @Override
    public double widestStep() {
        return 1
                / Arrays.stream(weights)
                        .flatMapToDouble(each -> IntStream.range(1, each.length).mapToDouble(d -> each[d]))
                        .reduce(1, Math::min);
    }

    @Override
    public int settling() {
        return SETTLING;
    }

    @Override
    public double scale(double[] places) {
        double found = 0.0;
        double squared = 0.0;
        for (int p = 0; p < pivots.length; p++) {
            for (int i = 0; i < size; i++) {
                int distance = distances[p * size + i];
                if (distance > 0) {
                    var dx = places[2 * i] - places[2 * pivots[p]];
                    var dy = places[2 * i + 1] - places[2 * pivots[p] + 1];
                    var ratio = Math.sqrt(dx * dx + dy * dy) / distance;
                    found += ratio;
                    squared += ratio * ratio;
                }
            }
        }
        return squared == 0 ? 1 : found / squared;
    }

    // --- sweeps ----------------------------------------------------------------------------------------------------

    @Override
    public void sweep(double[] places, double step) {
        columns.load(places);
        Shuffled.anew(order, random);
        var drawing = new float[pivots.length][];
        for (int p = 0; p < pivots.length; p++) {
            drawing[p] = new float[weights[p].length];
            for (int d = 1; d < drawing[p].length; d++) {
                drawing[p][d] = (float) Math.min(1, step * weights[p][d]);
            }
        }
        leaders.lead(drawing);
        for (int from = 0; from < size; from += BLOCK) {
            var to = Math.min(size, from + BLOCK);
            for (int turn = 0; turn < order.length; turn++) {
                look(distances, order[turn] * size, from, to, drawing[order[turn]]);
                columns.draw(leaders.x[turn], leaders.y[turn], wanted, shares, from, to);
            }
        }
        ties.sweep(columns, step);
        columns.store(places);
    }

    /** Looks up how far some nodes should be from a pivot, and what that weighs. */
    private void look(short[] distances, int row, int from, int to, float[] table) {
        for (var i = from; i < to; i++) {
            var distance = distances[row + i];
            wanted[i] = distance;
            shares[i] = table[distance];
        }
    }

    /** Where each pivot stands when it is its turn: pivots draw each other before they draw the others, block by block. */
    private final class Leaders {
        private final short[] between = new short[pivots.length * pivots.length];
        private final Columns own;
        /** By turn. */
        private final float[] x = new float[pivots.length];

        private final float[] y = new float[pivots.length];

        Leaders() {
            var pinned = new boolean[pivots.length];
            for (int p = 0; p < pivots.length; p++) {
                pinned[p] = columns.free[pivots[p]] == 0;
                for (int q = 0; q < pivots.length; q++) {
                    between[p * pivots.length + q] = distances[p * size + pivots[q]];
                }
            }
            own = new Columns(pinned);
        }

        void lead(float[][] drawing) {
            for (int p = 0; p < pivots.length; p++) {
                own.x[p] = columns.x[pivots[p]];
                own.y[p] = columns.y[pivots[p]];
            }
            for (int turn = 0; turn < order.length; turn++) {
                var p = order[turn];
                x[turn] = own.x[p];
                y[turn] = own.y[p];
                look(between, p * pivots.length, 0, pivots.length, drawing[p]);
                own.draw(x[turn], y[turn], wanted, shares, 0, pivots.length);
            }
        }
    }

    // --- majorization ----------------------------------------------------------------------------------------------

    @Override
    public void settle(double[] places, double share) {
        columns.load(places);
        means.clear();
        for (int from = 0; from < size; from += BLOCK) {
            var to = Math.min(size, from + BLOCK);
            for (int p = 0; p < pivots.length; p++) {
                look(distances, p * size, from, to, weights[p]);
                columns.gather(means, columns.x[pivots[p]], columns.y[pivots[p]], wanted, shares, from, to);
            }
        }
        ties.want(columns, means);
        means.approach(places, columns.free, share);
    }
}
