package parley.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A growing column of ids that finds the row of an id, in constant time and for eight to sixteen bytes a row: a hash table
 * with open addressing. Of an id that stands twice it finds the first row.
 */
final class IdColumn {
    private static final int FREE = -1;
    private static final int FIRST_SLOTS = 16;

    private final TextColumn ids;
    private final BitSet twins;
    /** Rows by the hashes of their ids; at most half of it is taken. */
    private int[] slots;

    IdColumn() {
        this(new TextColumn(), free(FIRST_SLOTS), new BitSet());
    }

    private IdColumn(TextColumn ids, int[] slots, BitSet twins) {
        this.ids = ids;
        this.slots = slots;
        this.twins = twins;
    }

    private static int[] free(int size) {
        var slots = new int[size];
        Arrays.fill(slots, FREE);
        return slots;
    }

    int size() {
        return ids.size();
    }

    void add(String id) {
        int row = size();
        ids.add(id);
        if (2 * size() > slots.length) {
            grow();
        }
        index(row);
    }

    private void grow() {
        int rows = size() - 1;
        slots = free(2 * slots.length);
        for (int row = 0; row < rows; row++) {
            index(row);
        }
    }

    private void index(int row) {
        int at = slot(ids.hash(row));
        while (slots[at] != FREE) {
            if (ids.equals(slots[at], row)) {
                twins.set(row);
                return;
            }
            at = next(at);
        }
        slots[at] = row;
    }

    /** The rows whose id stands in a row before them. */
    BitSet twins() {
        return (BitSet) twins.clone();
    }

    @Nullable
    String get(int row) {
        return ids.get(row);
    }

    /** The row of an id, or −1 where no row has it. */
    int row(String id) {
        var bytes = id.getBytes(StandardCharsets.UTF_8);
        int at = slot(TextColumn.hash(bytes));
        while (slots[at] != FREE && !ids.equals(slots[at], bytes)) {
            at = next(at);
        }
        return slots[at];
    }

    /**
     * The rows in another order, which must be all of them; takes no look at the ids.
     *
     * @param places where each row stands in that order
     */
    IdColumn inOrder(int[] order, int[] places) {
        return new IdColumn(
                ids.inOrder(order),
                IntStream.of(slots).map(row -> row == FREE ? FREE : places[row]).toArray(),
                twins);
    }

    /** Ids are often alike but for a number at their end: what tells them apart goes into all bits. */
    private int slot(int hash) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ (spread >>> 16)) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
