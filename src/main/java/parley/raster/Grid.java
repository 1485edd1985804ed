package parley.raster;

import java.util.function.IntConsumer;
import parley.picture.Box;

/**
 * Which of many things lie in which cell of a uniform grid, as two arrays. Built in time linear in the entries; a question costs
 * the cells it touches and what lies in them. A thing may be named more than once in an answer.
 */
final class Grid {
    private static final int MOST_CELLS = 1 << 18;

    private final Box area;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] entries;

    /** Names the cells that a thing lies in, by points in them. */
    interface Spread {
        void of(int thing, Touch touch);
    }

    /** A point that a thing touches. */
    interface Touch {
        void at(double x, double y);
    }

    /**
     * A grid over an area.
     *
     * @param cell how wide and high a cell is; made larger where there would be too many
     */
    Grid(Box area, double cell, int things, Spread spread) {
        this.area = area;
        double least = Math.sqrt(Math.max(1, area.width()) * Math.max(1, area.height()) / MOST_CELLS);
        this.cell = Math.max(cell, least);
        columns = 1 + (int) (area.width() / this.cell);
        rows = 1 + (int) (area.height() / this.cell);
        starts = new int[columns * rows + 1];
        for (int i = 0; i < things; i++) {
            spread.of(i, (x, y) -> starts[cell(x, y) + 1]++);
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        entries = new int[starts[starts.length - 1]];
        var next = starts.clone();
        for (int i = 0; i < things; i++) {
            int thing = i;
            spread.of(i, (x, y) -> entries[next[cell(x, y)]++] = thing);
        }
    }

    private int cell(double x, double y) {
        return row(y) * columns + column(x);
    }

    private int column(double x) {
        return Math.clamp((int) ((x - area.x()) / cell), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((int) ((y - area.y()) / cell), 0, rows - 1);
    }

    /** Visits all that lies in the cells which a box touches. */
    void within(Box box, IntConsumer visit) {
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            for (int column = column(box.x()); column <= column(box.right()); column++) {
                int at = row * columns + column;
                for (int i = starts[at]; i < starts[at + 1]; i++) {
                    visit.accept(entries[i]);
                }
            }
        }
    }
}
