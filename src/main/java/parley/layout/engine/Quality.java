package parley.layout.engine;

import java.util.Arrays;
import java.util.SplittableRandom;
import parley.network.csr.BreadthFirst;
import parley.network.csr.CompressedRows;

/**
 * How well places in the plane show a graph. Places stand at 2i and 2i + 1 for node i. Where a graph is large, a sample that is
 * always the same stands for the whole.
 */
public final class Quality {
    /** Sources whose distances to all are looked at, nodes whose neighbours are, and ties whose crossings are counted. */
    private static final int SAMPLE = 2_000;

    /** Pairs of ties that are all looked at. */
    private static final int TIES_IN_FULL = 10_000;

    private Quality() {}

    /**
     * How far the distances in the plane are from those along ties: the mean of d⁻²(d − s‖x‖)² over all pairs that ties join, with the
     * scale s that suits best (Gansner, Koren, North, "Graph Drawing by Stress Majorization", GD 2004). From 0, as along the ties,
     * to 1. Time O(nodes · ties), from 2,000 nodes on of a sample.
     */
    public static double stress(CompressedRows graph, double[] places) {
        var walk = new BreadthFirst(graph);
        var wanted = 0.0;
        var found = 0.0;
        long pairs = 0;
        for (var i : sample(graph.size(), Math.max(200, (int) (40_000_000L / Math.max(1, graph.size()))))) {
            walk.from(i);
            for (var j = 0; j < graph.size(); j++) {
                if (walk.distance(j) > 0) {
                    var ratio = span(places, i, j) / walk.distance(j);
                    wanted += ratio;
                    found += ratio * ratio;
                    pairs++;
                }
            }
        }
        return found == 0 ? 0 : 1 - wanted * wanted / found / pairs;
    }

    /**
     * How much of a node's neighbourhood is seen around it: the mean Jaccard coefficient of its neighbours and as many nodes nearest to
     * it in the plane, over all nodes that have a tie (after Kruiger et al., "Graph Layouts by t-SNE", EuroVis 2017). From 0 to 1.
     * Time O(nodes²), from 2,000 nodes on of a sample.
     */
    public static double neighbourhoods(CompressedRows graph, double[] places) {
        var sum = 0.0;
        var counted = 0;
        for (var node : sample(graph.size(), SAMPLE)) {
            if (graph.degree(node) > 0) {
                sum += neighbourhood(graph, places, node);
                counted++;
            }
        }
        return counted == 0 ? 0 : sum / counted;
    }

    private static double neighbourhood(CompressedRows graph, double[] places, int node) {
        var degree = graph.degree(node);
        var spans = new double[graph.size()];
        for (var other = 0; other < spans.length; other++) {
            spans[other] = other == node ? Double.POSITIVE_INFINITY : span(places, node, other);
        }
        var farthest = nth(spans.clone(), degree - 1);
        var near = 0;
        var shared = 0;
        for (var other = 0; other < spans.length && near < degree; other++) {
            if (spans[other] <= farthest) {
                near++;
                shared += graph.joins(node, other) ? 1 : 0;
            }
        }
        return shared / (double) (degree + near - shared);
    }

    /** The value that would stand at a place if all were sorted; Hoare's selection, which mixes up the values. */
    private static double nth(double[] values, int place) {
        var from = 0;
        var to = values.length - 1;
        while (from < to) {
            var middle = values[(from + to) >>> 1];
            var i = from;
            var j = to;
            while (i <= j) {
                while (values[i] < middle) {
                    i++;
                }
                while (values[j] > middle) {
                    j--;
                }
                if (i <= j) {
                    var kept = values[i];
                    values[i++] = values[j];
                    values[j--] = kept;
                }
            }
            if (place > j && place < i) {
                return values[place];
            }
            to = place <= j ? j : to;
            from = place >= i ? i : from;
        }
        return values[place];
    }

    /**
     * How many pairs of ties cross, drawn straight; those that share an end don't. Exact up to 10,000 ties in O(ties²); above,
     * estimated from how often 2,000 of them cross all the others.
     */
    public static long crossings(CompressedRows graph, double[] places) {
        var ends = graph.ends();
        var ties = ends.length / 2;
        if (ties <= TIES_IN_FULL) {
            long count = 0;
            for (var t = 0; t < ties; t++) {
                count += crossings(ends, places, t, t);
            }
            return count;
        }
        var sample = sample(ties, SAMPLE);
        long count = 0;
        for (var t : sample) {
            count += crossings(ends, places, t, ties);
        }
        return Math.round(count / (double) sample.length * ties / 2);
    }

    /** How often a tie crosses those before another. */
    private static int crossings(int[] ends, double[] places, int tie, int before) {
        var count = 0;
        var a = ends[2 * tie];
        var b = ends[2 * tie + 1];
        for (var other = 0; other < before; other++) {
            count += cross(places, a, b, ends[2 * other], ends[2 * other + 1]) ? 1 : 0;
        }
        return count;
    }

    private static boolean cross(double[] places, int a, int b, int c, int d) {
        return a != c
                && a != d
                && b != c
                && b != d
                && side(places, a, b, c) * side(places, a, b, d) < 0
                && side(places, c, d, a) * side(places, c, d, b) < 0;
    }

    /** On which side of a line through two nodes a third stands: above 0 on one, below 0 on the other. */
    private static double side(double[] places, int a, int b, int c) {
        return (places[2 * b] - places[2 * a]) * (places[2 * c + 1] - places[2 * a + 1])
                - (places[2 * b + 1] - places[2 * a + 1]) * (places[2 * c] - places[2 * a]);
    }

    private static double span(double[] places, int i, int j) {
        var dx = places[2 * i] - places[2 * j];
        var dy = places[2 * i + 1] - places[2 * j + 1];
        return Math.sqrt(dx * dx + dy * dy);
    }

    private static int[] sample(int size, int most) {
        var all = Shuffled.upTo(size);
        if (size <= most) {
            return all;
        }
        Shuffled.anew(all, new SplittableRandom(7));
        return Arrays.copyOf(all, most);
    }
}
