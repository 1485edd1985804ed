package parley.layout;

import java.util.Arrays;
import parley.picture.Outline;

/**
 * How far apart every two nodes should be, in lengths of a link; node i and node j at {@code i * size + j}.
 * Memory O(nodes²): up to about 2,000 nodes.
 */
final class Distances {
    /** Of a link that pulls with all its strength, by that of one which does not pull. */
    private static final double SHORTEST = 0.6;

    /** How much nearer inside a group, and farther between groups, where clusters are all that counts. */
    private static final double GROUPING = 0.5;

    private static final double FARTHEST_IN_GROUP = 1.3;

    private final int size;
    private final double[] lengths;

    private Distances(int size, double[] lengths) {
        this.size = size;
        this.lengths = lengths;
    }

    /**
     * Along the links of an outline, nearer inside a group and farther between groups. Time O(nodes³).
     *
     * @param clusters how much so, from 0, not at all, to 1
     */
    static Distances of(Outline outline, double clusters) {
        var nodes = outline.nodes();
        var distances = unconnected(nodes.size());
        var ends = outline.ends();
        for (var l = 0; l < ends.length; l++) {
            distances.join(
                    ends[l][0],
                    ends[l][1],
                    1 - (1 - SHORTEST) * outline.links().get(l).pull());
        }
        distances.close();
        for (var i = 0; i < nodes.size(); i++) {
            for (var j = 0; j < nodes.size(); j++) {
                boolean same = nodes.get(i).group().equals(nodes.get(j).group());
                distances.group(i, j, same, clusters * GROUPING);
            }
        }
        return distances;
    }

    /** Along links of length 1, given by two ends each. Time O(nodes³). */
    static Distances between(int size, int[][] links) {
        var distances = unconnected(size);
        for (var link : links) {
            distances.join(link[0], link[1], 1);
        }
        distances.close();
        return distances;
    }

    private static Distances unconnected(int size) {
        var lengths = new double[size * size];
        Arrays.fill(lengths, Double.POSITIVE_INFINITY);
        for (var i = 0; i < size; i++) {
            lengths[i * size + i] = 0;
        }
        return new Distances(size, lengths);
    }

    int size() {
        return size;
    }

    double between(int i, int j) {
        return lengths[i * size + j];
    }

    private void join(int i, int j, double length) {
        set(i, j, Math.min(length, between(i, j)));
    }

    private void set(int i, int j, double length) {
        lengths[i * size + j] = length;
        lengths[j * size + i] = length;
    }

    private void group(int i, int j, boolean same, double by) {
        if (i < j) {
            var length = between(i, j) * (same ? 1 - by : 1 + by);
            set(i, j, same && by > 0 ? Math.min(length, FARTHEST_IN_GROUP) : length);
        }
    }

    /** The shortest ways between all (Floyd 1962), and between parts that no way joins, room for both. */
    private void close() {
        for (var via = 0; via < size; via++) {
            for (var i = 0; i < size; i++) {
                if (between(i, via) < Double.POSITIVE_INFINITY) {
                    relax(i, via);
                }
            }
        }
        var radii = radii();
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < i; j++) {
                if (between(i, j) == Double.POSITIVE_INFINITY) {
                    set(i, j, radii[i] + radii[j] + 1);
                }
            }
        }
    }

    private void relax(int i, int via) {
        var first = between(i, via);
        for (var j = 0; j < size; j++) {
            var length = first + lengths[via * size + j];
            if (length < lengths[i * size + j]) {
                lengths[i * size + j] = length;
            }
        }
    }

    /** About half the width of the connected part that each node is in. */
    private double[] radii() {
        var radii = new double[size];
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < size; j++) {
                radii[i] = between(i, j) == Double.POSITIVE_INFINITY ? radii[i] : Math.max(radii[i], between(i, j) / 2);
            }
        }
        return radii;
    }
}
