package parley.layout.engine;

import parley.network.csr.CompressedRows;

/**
 * The ties of a graph beside its pairs, each wanted as long as a tie, and drawn together besides. Where all nodes are near each other
 * the plane has no room for short ties: pairs alone spread them over the whole, and they cross twice as often.
 */
final class Ties {
    private final int[] ends;
    private final float length;
    private final float drawing;

    /**
     * @param length what it weighs that a tie is as long as one
     * @param drawing what all ties draw with, as a part of what all pairs weigh
     * @param whole what the pairs of each node weigh, to which the ties are added
     */
    Ties(CompressedRows graph, double length, double drawing, float[] whole) {
        ends = graph.ends();
        this.length = (float) length;
        double sum = 0.0;
        for (var each : whole) {
            sum += each;
        }
        this.drawing = (float) (drawing * sum / Math.max(1, ends.length));
        for (var end : ends) {
            whole[end] += this.length + this.drawing;
        }
    }

    /** Moves both ends of each tie, one tie after the other, by a share that grows with the step. */
    void sweep(Columns columns, double step) {
        var x = columns.x;
        var y = columns.y;
        var share = (float) Math.min(1 / Math.max(1e-9, length + drawing), step) / 2;
        for (int t = 0; t < ends.length; t += 2) {
            int i = ends[t];
            int j = ends[t + 1];
            var dx = x[i] - x[j];
            var dy = y[i] - y[j];
            var pull = share * pull(dx, dy);
            x[i] -= columns.free[i] * pull * dx;
            y[i] -= columns.free[i] * pull * dy;
            x[j] += columns.free[j] * pull * dx;
            y[j] += columns.free[j] * pull * dy;
        }
    }

    /** Adds where ties want their ends. */
    void want(Columns columns, Columns.Means means) {
        for (int t = 0; t < ends.length; t += 2) {
            int i = ends[t];
            int j = ends[t + 1];
            var dx = columns.x[i] - columns.x[j];
            var dy = columns.y[i] - columns.y[j];
            var pull = pull(dx, dy);
            means.x[i] -= pull * dx;
            means.y[i] -= pull * dy;
            means.x[j] += pull * dx;
            means.y[j] += pull * dy;
        }
    }

    private float pull(float dx, float dy) {
        return drawing + length * (1 - 1 / ((float) Math.sqrt(dx * dx + dy * dy) + 1e-9f));
    }
}
