package parley.layout;

import java.util.Arrays;

/**
 * Moves discs that overlap apart, a little at a time, those that must not move left where they are. A uniform grid finds who is near;
 * time of a round about linear while the discs are spread.
 */
final class Parting {
    private static final int ROUNDS = 40;
    /** Along a side of the grid. */
    private static final int MOST_CELLS = 1_000;

    private final double[] places;
    private final double[] radii;
    private final boolean[] pinned;
    private final double gap;
    /** Two that overlap are no farther apart. */
    private final double widest;

    private int[] heads = new int[0];
    private int columns;
    private int rows;
    private double left;
    private double top;
    private double side;
    private final int[] next;

    private Parting(double[] places, double[] radii, boolean[] pinned, double gap) {
        this.places = places;
        this.radii = radii;
        this.pinned = pinned;
        this.gap = gap;
        widest = 2 * Arrays.stream(radii).max().orElse(1) + gap;
        next = new int[radii.length];
    }

    /**
     * Moves them until none overlaps, or for as long as a few rounds take.
     *
     * @param places the middle of disc i at 2i and 2i + 1, changed in place
     * @param gap between two discs, edge to edge
     */
    static void apart(double[] places, double[] radii, boolean[] pinned, double gap) {
        var parting = new Parting(places, radii, pinned, gap);
        for (var round = 0; round < ROUNDS && parting.round(); round++) {}
    }

    /** Each with those before it in its cell and the eight around; whether any overlapped by more than half a pixel. */
    private boolean round() {
        measure();
        Arrays.fill(heads, -1);
        var moved = false;
        for (var i = 0; i < radii.length; i++) {
            var column = cell(places[2 * i] - left, columns);
            var row = cell(places[2 * i + 1] - top, rows);
            for (var r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                for (var c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                    moved |= part(i, heads[r * columns + c]);
                }
            }
            next[i] = heads[row * columns + column];
            heads[row * columns + column] = i;
        }
        return moved;
    }

    /** The grid for where they stand now. */
    private void measure() {
        left = Double.POSITIVE_INFINITY;
        top = Double.POSITIVE_INFINITY;
        var right = Double.NEGATIVE_INFINITY;
        var bottom = Double.NEGATIVE_INFINITY;
        for (var k = 0; k < places.length; k += 2) {
            left = Math.min(left, places[k]);
            right = Math.max(right, places[k]);
            top = Math.min(top, places[k + 1]);
            bottom = Math.max(bottom, places[k + 1]);
        }
        side = Math.max(widest, Math.max(right - left, bottom - top) / MOST_CELLS);
        columns = (int) ((right - left) / side) + 1;
        rows = (int) ((bottom - top) / side) + 1;
        heads = heads.length == columns * rows ? heads : new int[columns * rows];
    }

    private int cell(double at, int count) {
        return Math.clamp((int) (at / side), 0, count - 1);
    }

    private boolean part(int i, int first) {
        var moved = false;
        for (var j = first; j >= 0; j = next[j]) {
            moved |= partTwo(i, j);
        }
        return moved;
    }

    private boolean partTwo(int i, int j) {
        var dx = places[2 * i] - places[2 * j];
        var dy = places[2 * i + 1] - places[2 * j + 1];
        var distance = Math.sqrt(dx * dx + dy * dy);
        var lacking = radii[i] + radii[j] + gap - distance;
        if (lacking <= 0 || (pinned[i] && pinned[j])) {
            return false;
        }
        // Two at the very same place part in a direction of their own.
        var x = distance > 1e-6 ? dx / distance : Math.cos(i);
        var y = distance > 1e-6 ? dy / distance : Math.sin(i);
        var each = pinned[i] || pinned[j] ? lacking : lacking / 2;
        move(i, pinned[i] ? 0 : each * x, pinned[i] ? 0 : each * y);
        move(j, pinned[j] ? 0 : -each * x, pinned[j] ? 0 : -each * y);
        return lacking > 0.5;
    }

    private void move(int i, double x, double y) {
        places[2 * i] += x;
        places[2 * i + 1] += y;
    }
}
