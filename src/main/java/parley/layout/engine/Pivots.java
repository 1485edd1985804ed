package parley.layout.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import parley.network.csr.BreadthFirst;
import parley.network.csr.CompressedRows;

/**
 * The ties of a connected graph, and every node with some pivots, each standing for the nodes nearest to it: sparse stress (Ortmann,
 * Klimenta, Brandes, "A Sparse Stress Model", GD 2016). A node with a pivot moves alone, weighing how many of those that the pivot
 * stands for are at most half as far from it; the two ends of a tie move both. Memory and time of a sweep O(nodes · pivots + ties).
 */
final class Pivots implements Stress {
    private final int size;
    private final int[] pivots;
    /** By pivot and node: pivot p and node i at p · size + i. */
    private final short[] distances;
    /** By pivot and distance. */
    private final double[][] weights;

    private final int[] ends;
    private final boolean[] pinned;
    private final SplittableRandom random;
    private final int[] order;
    private double least = 1;

    Pivots(CompressedRows graph, int count, boolean[] pinned, SplittableRandom random) {
        size = graph.size();
        this.pinned = pinned;
        this.random = random;
        pivots = new int[Math.min(count, size)];
        distances = new short[pivots.length * size];
        var nearest = choose(graph);
        weights = weights(nearest);
        ends = graph.ends();
        order = Shuffled.upTo(pivots.length);
    }

    /** One after the other at random, likelier where the others are far; which pivot is nearest to each node. */
    private int[] choose(CompressedRows graph) {
        var walk = new BreadthFirst(graph);
        var nearest = new int[size];
        var gap = new int[size];
        Arrays.fill(gap, Integer.MAX_VALUE);
        var next = random.nextInt(size);
        for (var p = 0; p < pivots.length; p++) {
            pivots[p] = next;
            walk.from(next);
            long sum = 0;
            for (var i = 0; i < size; i++) {
                var distance = walk.distance(i);
                distances[p * size + i] = (short) Math.min(Short.MAX_VALUE, distance);
                if (distance < gap[i]) {
                    gap[i] = distance;
                    nearest[i] = p;
                }
                sum += gap[i];
            }
            next = sum == 0 ? next : drawn(gap, random.nextLong(sum));
        }
        return nearest;
    }

    private static int drawn(int[] gap, long at) {
        var left = at;
        var i = 0;
        while (left >= gap[i]) {
            left -= gap[i++];
        }
        return i;
    }

    /** How many of those that each pivot stands for are within half a distance, by the square of the distance. */
    private double[][] weights(int[] nearest) {
        var within = new int[pivots.length][];
        for (var p = 0; p < pivots.length; p++) {
            within[p] = new int[farthest(p) + 1];
        }
        for (var i = 0; i < size; i++) {
            within[nearest[i]][distances[nearest[i] * size + i]]++;
        }
        var weights = new double[pivots.length][];
        for (var p = 0; p < pivots.length; p++) {
            Arrays.parallelPrefix(within[p], Integer::sum);
            weights[p] = new double[within[p].length];
            for (var d = 1; d < weights[p].length; d++) {
                weights[p][d] = within[p][d / 2] / ((double) d * d);
                least = Math.min(least, weights[p][d]);
            }
        }
        return weights;
    }

    private int farthest(int p) {
        var farthest = 0;
        for (var i = 0; i < size; i++) {
            farthest = Math.max(farthest, distances[p * size + i]);
        }
        return farthest;
    }

    /** Each node to the weighted mean of where its pivots and neighbours want it: one step of majorization. */
    @Override
    public void settle(double[] places) {
        var sums = new double[2 * size];
        var whole = new double[size];
        for (var p = 0; p < pivots.length; p++) {
            want(p, places, sums, whole);
        }
        for (var t = 0; t < ends.length; t += 2) {
            want(ends[t], ends[t + 1], places, sums, whole);
            want(ends[t + 1], ends[t], places, sums, whole);
        }
        for (var i = 0; i < size; i++) {
            if (!pinned[i] && whole[i] > 0) {
                places[2 * i] = sums[2 * i] / whole[i];
                places[2 * i + 1] = sums[2 * i + 1] / whole[i];
            }
        }
    }

    private void want(int p, double[] places, double[] sums, double[] whole) {
        var x = places[2 * pivots[p]];
        var y = places[2 * pivots[p] + 1];
        for (var i = 0; i < size; i++) {
            int wanted = distances[p * size + i];
            if (wanted > 0) {
                var weight = weights[p][wanted];
                var dx = places[2 * i] - x;
                var dy = places[2 * i + 1] - y;
                var stretch = wanted / (Math.sqrt(dx * dx + dy * dy) + 1e-9);
                sums[2 * i] += weight * (x + stretch * dx);
                sums[2 * i + 1] += weight * (y + stretch * dy);
                whole[i] += weight;
            }
        }
    }

    private static void want(int i, int neighbour, double[] places, double[] sums, double[] whole) {
        var dx = places[2 * i] - places[2 * neighbour];
        var dy = places[2 * i + 1] - places[2 * neighbour + 1];
        var stretch = 1 / (Math.sqrt(dx * dx + dy * dy) + 1e-9);
        sums[2 * i] += places[2 * neighbour] + stretch * dx;
        sums[2 * i + 1] += places[2 * neighbour + 1] + stretch * dy;
        whole[i]++;
    }

    @Override
    public double widestStep() {
        return 1 / least;
    }

    @Override
    public double scale(double[] places) {
        var wanted = 0.0;
        var found = 0.0;
        for (var p = 0; p < pivots.length; p++) {
            for (var i = 0; i < size; i++) {
                int distance = distances[p * size + i];
                if (distance > 0) {
                    var ratio = Math.hypot(
                                    places[2 * i] - places[2 * pivots[p]],
                                    places[2 * i + 1] - places[2 * pivots[p] + 1])
                            / distance;
                    wanted += ratio;
                    found += ratio * ratio;
                }
            }
        }
        return found == 0 ? 1 : wanted / found;
    }

    @Override
    public void sweep(double[] places, double step) {
        Shuffled.anew(order, random);
        for (var p : order) {
            towards(p, places, step);
        }
        ties(places, Math.min(1, step) / 2);
    }

    private void towards(int p, double[] places, double step) {
        var shares = new double[weights[p].length];
        for (var d = 1; d < shares.length; d++) {
            shares[d] = Math.min(1, step * weights[p][d]);
        }
        var x = places[2 * pivots[p]];
        var y = places[2 * pivots[p] + 1];
        for (var i = 0; i < size; i++) {
            int wanted = distances[p * size + i];
            if (wanted > 0 && !pinned[i]) {
                var dx = places[2 * i] - x;
                var dy = places[2 * i + 1] - y;
                var found = Math.sqrt(dx * dx + dy * dy) + 1e-9;
                var pull = shares[wanted] * (found - wanted) / found;
                places[2 * i] -= pull * dx;
                places[2 * i + 1] -= pull * dy;
            }
        }
    }

    private void ties(double[] places, double share) {
        for (var t = 0; t < ends.length; t += 2) {
            var i = ends[t];
            var j = ends[t + 1];
            var dx = places[2 * i] - places[2 * j];
            var dy = places[2 * i + 1] - places[2 * j + 1];
            var found = Math.sqrt(dx * dx + dy * dy) + 1e-9;
            var pull = share * (found - 1) / found;
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
}
