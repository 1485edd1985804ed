package parley.layout.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Packs rectangles beside each other into the shape of a room: each at the lowest place of the skyline of those before it, for
 * some widths, of which the one is kept whose whole fits the room best (after Burke, Kendall, Whitwell, "A New Placement Heuristic for the Orthogonal Stock-Cutting
 * Problem", Operations Research 2004). Time O(rectangles²) at worst.
 */
final class Packing {
    private static final int WIDTHS = 14;

    private final List<double[]> skyline = new ArrayList<>();
    private double height;

    private Packing(double width) {
        skyline.add(new double[] {0, 0, width});
    }

    /**
     * The left and top of each rectangle at 2r and 2r + 1.
     *
     * @param sizes width and height of rectangle r at 2r and 2r + 1, best the largest first
     * @param aspect the width of the room by its height
     */
    static double[] into(double aspect, double[] sizes) {
        var widest = IntStream.range(0, sizes.length / 2)
                .mapToDouble(r -> sizes[2 * r])
                .max()
                .orElse(0);
        var area = IntStream.range(0, sizes.length / 2)
                .mapToDouble(r -> sizes[2 * r] * sizes[2 * r + 1])
                .sum();
        var best = new double[sizes.length];
        var least = Double.POSITIVE_INFINITY;
        for (var w = 0; w < WIDTHS; w++) {
            var width = Math.max(widest, Math.sqrt(area * aspect) * Math.pow(1.08, w - 2));
            var places = new double[sizes.length];
            var packing = new Packing(width);
            for (var r = 0; r < sizes.length; r += 2) {
                packing.put(sizes, places, r);
            }
            // The side of the room that all would need.
            var need = Math.max(packing.right(sizes, places) / aspect, packing.height);
            if (need < least * (1 - 1e-9)) {
                least = need;
                best = places;
            }
        }
        return best;
    }

    private double right(double[] sizes, double[] places) {
        return IntStream.range(0, sizes.length / 2)
                .mapToDouble(r -> places[2 * r] + sizes[2 * r])
                .max()
                .orElse(0);
    }

    private void put(double[] sizes, double[] places, int r) {
        var at = 0;
        var lowest = Double.POSITIVE_INFINITY;
        for (var s = 0; s < skyline.size(); s++) {
            var top = top(s, sizes[r]);
            if (top < lowest) {
                lowest = top;
                at = s;
            }
        }
        places[r] = skyline.get(at)[0];
        places[r + 1] = lowest;
        height = Math.max(height, lowest + sizes[r + 1]);
        raise(places[r], sizes[r], lowest + sizes[r + 1]);
    }

    /** How low something of a width can lie that begins where a step begins; nowhere, where it would reach out. */
    private double top(int from, double width) {
        var left = width;
        var top = 0.0;
        for (var s = from; s < skyline.size() && left > 1e-9; s++) {
            top = Math.max(top, skyline.get(s)[1]);
            left -= skyline.get(s)[2];
        }
        return left > 1e-9 ? Double.POSITIVE_INFINITY : top;
    }

    private void raise(double from, double width, double to) {
        var raised = new ArrayList<double[]>();
        for (var step : skyline) {
            var begin = step[0];
            var end = begin + step[2];
            keep(raised, begin, Math.min(end, from), step[1]);
            if (begin <= from + 1e-9 && from < end - 1e-9) {
                raised.add(new double[] {from, to, width});
            }
            keep(raised, Math.max(begin, from + width), end, step[1]);
        }
        skyline.clear();
        skyline.addAll(raised);
    }

    private static void keep(List<double[]> steps, double begin, double end, double top) {
        if (end - begin > 1e-9) {
            steps.add(new double[] {begin, top, end - begin});
        }
    }
}
