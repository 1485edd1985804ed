package parley.layout.engine;

import java.util.Arrays;
import parley.network.csr.CompressedRows;

/**
 * Bounded forces of short range that bring clusters out: a tie pulls its ends together, two nodes that are close push each other
 * apart, and neither force grows beyond a bound (after Zhong, Xue, Zhang, Zhang, Ban, Deussen, Wang, "Force-Directed Graph Layouts Revisited: A New
 * Force Based on the T-Distribution", TVCG 2023). Pushes end at a few times the typical gap between nodes, so that a uniform
 * grid finds all pairs. Time of a sweep about O(nodes · nodes in reach + ties).
 */
final class ShortRange {
    /** How far pushes reach, by the gap. */
    private static final double REACH = 3;
    /** How many nodes may share a cell, on the average over the nodes. */
    private static final double CROWD = 16;
    /** The longest way that a node goes in a sweep, by the whole's longer side: in a small graph the gap would be too much. */
    private static final double LONGEST = 0.04;

    private final CompressedRows graph;
    private final boolean[] pinned;
    private final double[] forces;
    private final int[] cellOf;
    private final int[] sorted;
    private final double[] sortedPlaces;
    private int[] cells = new int[0];
    private int columns;
    private int rows;
    /** The typical gap between nodes, in lengths of a tie. */
    private double gap;

    private double stride;

    ShortRange(CompressedRows graph, boolean[] pinned) {
        this.graph = graph;
        this.pinned = pinned;
        forces = new double[2 * graph.size()];
        cellOf = new int[graph.size()];
        sorted = new int[graph.size()];
        sortedPlaces = new double[2 * graph.size()];
    }

    /** Settles how far forces reach, by how dense the nodes stand. */
    void measure(double[] places) {
        var extent = Extent.of(places);
        gap = Math.sqrt(Math.max(1e-9, extent.width() * extent.height()) / graph.size());
        var longest = LONGEST * Math.max(extent.width(), extent.height());
        for (var round = 0; round < 8; round++) {
            sort(places);
            var together = together();
            if (together <= CROWD) {
                break;
            }
            gap *= Math.max(0.4, Math.sqrt(CROWD / together));
        }
        stride = Math.min(gap, longest);
    }

    /** How far a node goes at a step of 1, in lengths of a tie. */
    double stride() {
        return stride;
    }

    /** How many nodes share a cell, on the average over the nodes. */
    private double together() {
        var together = 0.0;
        for (var c = 0; c < columns * rows; c++) {
            double count = cells[c + 1] - cells[c];
            together += count * count;
        }
        return together / graph.size();
    }

    /** Moves every node once, by at most a share of the stride. */
    void sweep(double[] places, double step) {
        sort(places);
        Arrays.fill(forces, 0);
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                around(column, row);
            }
        }
        pull(places);
        follow(places, step * stride);
    }

    /** Moves each node along its force, and no farther than so far. */
    private void follow(double[] places, double farthest) {
        for (var i = 0; i < graph.size(); i++) {
            if (!pinned[i]) {
                var x = forces[2 * i];
                var y = forces[2 * i + 1];
                var by = farthest * Math.min(1, 1 / (Math.sqrt(x * x + y * y) + 1e-12));
                places[2 * i] += by * x;
                places[2 * i + 1] += by * y;
            }
        }
    }

    /** Sorts the nodes by their cells, in time linear in both. */
    private void sort(double[] places) {
        count(places);
        for (var c = 0; c < columns * rows; c++) {
            cells[c + 1] += cells[c];
        }
        for (var i = graph.size() - 1; i >= 0; i--) {
            var at = --cells[cellOf[i] + 1];
            sorted[at] = i;
            sortedPlaces[2 * at] = places[2 * i];
            sortedPlaces[2 * at + 1] = places[2 * i + 1];
        }
        // Each entry now holds where its own cell begins, one place on.
        System.arraycopy(cells, 1, cells, 0, columns * rows);
        cells[columns * rows] = graph.size();
    }

    /** How many nodes each cell holds, one place on. */
    private void count(double[] places) {
        var extent = Extent.of(places);
        // A grid of far more cells than nodes would cost more than it saves.
        var most = 2.0 * graph.size() + 16;
        var fewest = Math.max(
                Math.sqrt(extent.width() * extent.height() / most), Math.max(extent.width(), extent.height()) / most);
        var size = Math.max(gap * REACH, fewest);
        columns = (int) (extent.width() / size) + 1;
        rows = (int) (extent.height() / size) + 1;
        if (cells.length < columns * rows + 1) {
            cells = new int[columns * rows + 1];
        }
        Arrays.fill(cells, 0);
        for (var i = 0; i < graph.size(); i++) {
            var column = (int) ((places[2 * i] - extent.left()) / size);
            var row = (int) ((places[2 * i + 1] - extent.top()) / size);
            cellOf[i] = row * columns + column;
            cells[cellOf[i] + 1]++;
        }
    }

    private void around(int column, int row) {
        var cell = row * columns + column;
        push(cell, cell);
        if (column + 1 < columns) {
            push(cell, cell + 1);
        }
        if (row + 1 < rows) {
            for (var c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                push(cell, (row + 1) * columns + c);
            }
        }
    }

    private void push(int one, int other) {
        var reach = gap * REACH;
        var squared = reach * reach;
        var scale = 1 / (gap * gap);
        for (var a = cells[one]; a < cells[one + 1]; a++) {
            var x = sortedPlaces[2 * a];
            var y = sortedPlaces[2 * a + 1];
            var i = sorted[a];
            var fx = 0.0;
            var fy = 0.0;
            for (var b = one == other ? a + 1 : cells[other]; b < cells[other + 1]; b++) {
                var dx = x - sortedPlaces[2 * b];
                var dy = y - sortedPlaces[2 * b + 1];
                var d = dx * dx + dy * dy;
                if (d < squared) {
                    var u = 1 + d * scale;
                    var force = 1 / (u * u * gap);
                    var j = sorted[b];
                    fx += force * dx;
                    fy += force * dy;
                    forces[2 * j] -= force * dx;
                    forces[2 * j + 1] -= force * dy;
                }
            }
            forces[2 * i] += fx;
            forces[2 * i + 1] += fy;
        }
    }

    private void pull(double[] places) {
        var scale = 1 / (gap * gap);
        for (var i = 0; i < graph.size(); i++) {
            for (var at = graph.start(i); at < graph.start(i + 1); at++) {
                var j = graph.neighbour(at);
                var dx = places[2 * j] - places[2 * i];
                var dy = places[2 * j + 1] - places[2 * i + 1];
                var d = dx * dx + dy * dy;
                var force = 1 / ((1 + d * scale) * gap);
                forces[2 * i] += force * dx;
                forces[2 * i + 1] += force * dy;
            }
        }
    }
}
