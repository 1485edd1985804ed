package parley.model;

import java.util.Arrays;

/** A growing column of integers; four bytes a row, and up to twice that while it grows. */
final class IntColumn {
    private static final int FIRST_ROWS = 16;

    private int[] values = new int[FIRST_ROWS];
    private int size;

    IntColumn() {}

    private IntColumn(int[] values) {
        this.values = values;
        size = values.length;
    }

    /** A column of these values, which must not be changed elsewhere. */
    static IntColumn of(int[] values) {
        return new IntColumn(values);
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    void set(int row, int value) {
        values[row] = value;
    }

    int get(int row) {
        return values[row];
    }

    int size() {
        return size;
    }

    /** The rows in another order, and room for no more; an order without all the rows leaves the others out. */
    IntColumn inOrder(int[] order) {
        var ordered = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            ordered[row] = values[order[row]];
        }
        return new IntColumn(ordered);
    }
}
