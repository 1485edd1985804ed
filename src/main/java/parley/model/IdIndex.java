package parley.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Finds the row of an id, in constant time and about eight bytes a row: a hash table with open addressing. Of an id that
 * stands twice it finds the first row.
 */
final class IdIndex {
    private static final int FREE = -1;

    private final TextColumn ids;
    private final int[] rows;
    private final BitSet twins;

    private IdIndex(TextColumn ids, int[] rows, BitSet twins) {
        this.ids = ids;
        this.rows = rows;
        this.twins = twins;
    }

    static IdIndex of(TextColumn ids, int size) {
        var rows = new int[Math.max(4, Integer.highestOneBit(size) << 2)];
        Arrays.fill(rows, FREE);
        var index = new IdIndex(ids, rows, new BitSet());
        for (int row = 0; row < size; row++) {
            index.add(row);
        }
        return index;
    }

    private void add(int row) {
        int at = slot(spread(ids.hash(row)));
        while (rows[at] != FREE) {
            if (ids.equals(rows[at], row)) {
                twins.set(row);
                return;
            }
            at = slot(at + 1);
        }
        rows[at] = row;
    }

    /** The rows whose id stands in a row before them. */
    BitSet twins() {
        return (BitSet) twins.clone();
    }

    /**
     * The same for rows in another order, which must be all of them; takes no look at the ids.
     *
     * @param ordered the ids in that order
     */
    IdIndex inOrder(int[] order, TextColumn ordered) {
        var places = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            places[order[row]] = row;
        }
        return new IdIndex(
                ordered,
                IntStream.of(rows).map(row -> row == FREE ? FREE : places[row]).toArray(),
                twins);
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
