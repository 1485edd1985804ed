package parley.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds the row of an id, in constant time and about eight bytes a row: a hash table with open addressing. */
final class IdIndex {
    private static final int FREE = -1;

    private final TextColumn ids;
    private final int[] rows;

    private IdIndex(TextColumn ids, int[] rows) {
        this.ids = ids;
        this.rows = rows;
    }

    /** @throws IllegalStateException when an id stands twice */
    static IdIndex of(TextColumn ids, int size) {
        var rows = new int[Math.max(4, Integer.highestOneBit(size) << 2)];
        Arrays.fill(rows, FREE);
        var index = new IdIndex(ids, rows);
        for (int row = 0; row < size; row++) {
            index.add(row);
        }
        return index;
    }

    private void add(int row) {
        int at = slot(spread(ids.hash(row)));
        while (rows[at] != FREE) {
            if (ids.equals(rows[at], row)) {
                throw new IllegalStateException("the id " + ids.get(row) + " stands twice");
            }
            at = slot(at + 1);
        }
        rows[at] = row;
    }

    /** The row of an id, or −1 where no row has it. */
    int row(String id) {
        var bytes = id.getBytes(StandardCharsets.UTF_8);
        int at = slot(spread(TextColumn.hash(bytes)));
        while (rows[at] != FREE && !ids.equals(rows[at], bytes)) {
            at = slot(at + 1);
        }
        return rows[at];
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    private int slot(int at) {
        return at & (rows.length - 1);
    }
}
