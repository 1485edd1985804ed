package parley.layout.engine;

import java.util.Arrays;

/** Groups that draw their nodes together: a weak term beside the forces, which ties can overrule. */
final class Groups {
    private final int[] groupOf;
    private final int count;

    /** @param groupOf the group of each node, below 0 for none */
    Groups(int[] groupOf) {
        this.groupOf = groupOf;
        count = Arrays.stream(groupOf).max().orElse(-1) + 1;
    }

    /** Moves each node towards the middle of its group, at most so far; linear. */
    void gather(double[] places, boolean[] pinned, double farthest) {
        if (count == 0) {
            return;
        }
        var middles = middles(places);
        for (var i = 0; i < groupOf.length; i++) {
            if (groupOf[i] >= 0 && !pinned[i]) {
                var dx = middles[2 * groupOf[i]] - places[2 * i];
                var dy = middles[2 * groupOf[i] + 1] - places[2 * i + 1];
                var share = Math.min(1, farthest / (Math.sqrt(dx * dx + dy * dy) + 1e-9));
                places[2 * i] += share * dx;
                places[2 * i + 1] += share * dy;
            }
        }
    }

    private double[] middles(double[] places) {
        var middles = new double[2 * count];
        var sizes = new int[count];
        for (var i = 0; i < groupOf.length; i++) {
            if (groupOf[i] >= 0) {
                middles[2 * groupOf[i]] += places[2 * i];
                middles[2 * groupOf[i] + 1] += places[2 * i + 1];
                sizes[groupOf[i]]++;
            }
        }
        for (var k = 0; k < middles.length; k++) {
            middles[k] /= Math.max(1, sizes[k / 2]);
        }
        return middles;
    }
}
