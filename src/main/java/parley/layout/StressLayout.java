package parley.layout;

import java.util.SplittableRandom;

/**
 * Places nodes so that their distances in the plane come near to those wanted: stress majorised by stochastic gradient
 * descent over all pairs, each pair moved apart or together in random order with a step that shrinks exponentially
 * (Zheng, Pawar, Goodman, "Graph Drawing by Stochastic Gradient Descent", TVCG 2019). The weight of a pair is its distance to the power −2.
 * Time O(sweeps · nodes²).
 */
final class StressLayout {
    private static final int SWEEPS = 30;
    /** The step of the last sweep, by that which would set the nearest pair right at once. */
    private static final double LAST_STEP = 0.1;

    private StressLayout() {}

    /** Coordinates in lengths of a link, x and y of node i at 2i and 2i + 1; the same for the same seed. */
    static double[] place(Distances distances, long seed) {
        var random = new SplittableRandom(seed);
        var places = scattered(distances.size(), random);
        var pairs = pairs(distances.size());
        var longest = longest(distances);
        var decay = Math.log(longest * longest / LAST_STEP) / (SWEEPS - 1);
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            shuffle(pairs, random);
            sweep(distances, places, pairs, longest * longest * Math.exp(-decay * sweep));
        }
        return places;
    }

    /**
     * How far the distances in the plane are from those wanted: the weighted mean of squares over all pairs, with the
     * plane scaled as suits it best. From 0, as wanted, to 1.
     */
    static double stress(Distances distances, double[] places) {
        var wanted = 0.0;
        var found = 0.0;
        for (var i = 0; i < distances.size(); i++) {
            for (var j = 0; j < i; j++) {
                var ratio = span(places, i, j) / distances.between(i, j);
                wanted += ratio;
                found += ratio * ratio;
            }
        }
        var pairs = distances.size() * (distances.size() - 1) / 2.0;
        return found == 0 ? 0 : 1 - wanted * wanted / found / pairs;
    }

    /** The distance of two nodes in the plane. */
    static double span(double[] places, int i, int j) {
        var x = places[2 * i] - places[2 * j];
        var y = places[2 * i + 1] - places[2 * j + 1];
        return Math.sqrt(x * x + y * y);
    }

    private static double[] scattered(int size, SplittableRandom random) {
        return random.doubles(2L * size).toArray();
    }

    private static double longest(Distances distances) {
        var longest = 1.0;
        for (var i = 0; i < distances.size(); i++) {
            for (var j = 0; j < i; j++) {
                longest = Math.max(longest, distances.between(i, j));
            }
        }
        return longest;
    }

    /** Each pair of nodes as one number. */
    private static int[] pairs(int size) {
        var pairs = new int[size * (size - 1) / 2];
        var next = 0;
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < i; j++) {
                pairs[next++] = i * size + j;
            }
        }
        return pairs;
    }

    private static void shuffle(int[] pairs, SplittableRandom random) {
        for (var k = pairs.length - 1; k > 0; k--) {
            var other = random.nextInt(k + 1);
            var swapped = pairs[k];
            pairs[k] = pairs[other];
            pairs[other] = swapped;
        }
    }

    private static void sweep(Distances distances, double[] places, int[] pairs, double step) {
        for (var pair : pairs) {
            var i = pair / distances.size();
            var j = pair % distances.size();
            var wanted = distances.between(i, j);
            move(places, i, j, wanted, Math.min(1, step / (wanted * wanted)));
        }
    }

    private static void move(double[] places, int i, int j, double wanted, double share) {
        var found = Math.max(1e-9, span(places, i, j));
        var pull = share * (found - wanted) / (2 * found);
        var x = pull * (places[2 * i] - places[2 * j]);
        var y = pull * (places[2 * i + 1] - places[2 * j + 1]);
        places[2 * i] -= x;
        places[2 * i + 1] -= y;
        places[2 * j] += x;
        places[2 * j + 1] += y;
    }
}
