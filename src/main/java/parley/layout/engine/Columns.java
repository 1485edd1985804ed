package parley.layout.engine;

import java.util.Arrays;

/**
 * Places as two columns of numbers of single precision, so that a processor moves several nodes at once: loops over them do the same
 * to each, one after the other, and write to no other array that they read elsewhere.
 */
final class Columns {
    final float[] x;
    final float[] y;
    /** 1 for a node that may move, 0 for one that is pinned. */
    final float[] free;

    Columns(boolean[] pinned) {
        x = new float[pinned.length];
        y = new float[pinned.length];
        free = new float[pinned.length];
        for (int i = 0; i < free.length; i++) {
            free[i] = pinned[i] ? 0 : 1;
        }
    }

    void load(double[] places) {
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) places[2 * i];
            y[i] = (float) places[2 * i + 1];
        }
    }

    void store(double[] places) {
        for (int i = 0; i < x.length; i++) {
            if (free[i] > 0) {
                places[2 * i] = x[i];
                places[2 * i + 1] = y[i];
            }
        }
    }

    /**
     * Draws some nodes, one after the other, to the distance that each should have from a point.
     *
     * @param wanted that distance, by node
     * @param shares of the way there that each goes, by node
     */
    void draw(float px, float py, float[] wanted, float[] shares, int from, int to) {
        var x = this.x;
        var y = this.y;
        var free = this.free;
        for (var i = from; i < to; i++) {
            var dx = x[i] - px;
            var dy = y[i] - py;
            var found = (float) Math.sqrt(dx * dx + dy * dy) + 1e-9f;
            var pull = free[i] * shares[i] * (1 - wanted[i] / found);
            x[i] -= pull * dx;
            y[i] -= pull * dy;
        }
    }

    /** Adds to means where a point wants some nodes, as {@link #draw} does, but moves none. */
    void gather(Means means, float px, float py, float[] wanted, float[] weights, int from, int to) {
        var x = this.x;
        var y = this.y;
        var sumX = means.x;
        var sumY = means.y;
        for (var i = from; i < to; i++) {
            var dx = x[i] - px;
            var dy = y[i] - py;
            var found = (float) Math.sqrt(dx * dx + dy * dy) + 1e-9f;
            var pull = weights[i] * (1 - wanted[i] / found);
            sumX[i] -= pull * dx;
            sumY[i] -= pull * dy;
        }
    }

    /** How far nodes are from the weighted means of where they are wanted, in the making. */
    static final class Means {
        final float[] x;
        final float[] y;
        /** What everything that is wanted of a node weighs. */
        final float[] whole;

        Means(int size) {
            x = new float[size];
            y = new float[size];
            whole = new float[size];
        }

        void clear() {
            Arrays.fill(x, 0);
            Arrays.fill(y, 0);
        }

        /** Moves each free node a share of the way to its mean. */
        void approach(double[] places, float[] free, double share) {
            for (int i = 0; i < x.length; i++) {
                if (free[i] > 0 && whole[i] > 0) {
                    places[2 * i] += share * x[i] / whole[i];
                    places[2 * i + 1] += share * y[i] / whole[i];
                }
            }
        }
    }
}
