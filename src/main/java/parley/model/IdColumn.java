package parley.model;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A growing column of ids that finds the row of an id, in constant time and for 16 to 32 bytes a row: a hash table with open
 * addressing, which looks at an id only where the whole hash is the same. Of an id that stands twice it finds the first row.
 */
final class IdColumn {
    private static final int NONE = -1;
    private static final long FREE = 0;
    private static final long ROW = 0xFFFFFFFFL;
    private static final int FIRST_SLOTS = 16;

    private final TextColumn ids;
    private final BitSet twins;
    /** The hash of an id above, and below it its row and one more, so that 0 is free; at most half full. */
    private long[] slots;

    IdColumn() {
        this(new TextColumn(), new long[FIRST_SLOTS], new BitSet());
    }

    private IdColumn(TextColumn ids, long[] slots, BitSet twins) {
        this.ids = ids;
        this.slots = slots;
        this.twins = twins;
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
        var old = slots;
        slots = new long[2 * old.length];
        for (long slot : old) {
            if (slot != FREE) {
                int at = first(hash(slot));
                while (slots[at] != FREE) {
                    at = next(at);
                }
                slots[at] = slot;
            }
        }
    }

    private void index(int row) {
        int hash = spread(ids.hash(row));
        int at = first(hash);
        while (slots[at] != FREE) {
            if (hash(slots[at]) == hash && ids.equals(row(slots[at]), row)) {
                twins.set(row);
                return;
            }
            at = next(at);
        }
        slots[at] = slot(hash, row);
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
        int hash = spread(TextColumn.hash(bytes));
        for (int at = first(hash); slots[at] != FREE; at = next(at)) {
            if (hash(slots[at]) == hash && ids.equals(row(slots[at]), bytes)) {
                return row(slots[at]);
            }
        }
        return NONE;
    }

    /**
     * The rows in another order, which must be all of them; takes no look at the ids.
     *
     * @param places where each row stands in that order
     */
    IdColumn inOrder(int[] order, int[] places) {
        return new IdColumn(
                ids.inOrder(order),
                LongStream.of(slots)
                        .map(slot -> slot == FREE ? FREE : slot(hash(slot), places[row(slot)]))
                        .toArray(),
                twins);
    }

    /** Ids are often alike but for a number at their end: what tells them apart goes into all bits. */
    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 16);
    }

    private static long slot(int hash, int row) {
        return ((long) hash << Integer.SIZE) | (row + 1L);
    }

    private static int hash(long slot) {
        return (int) (slot >>> Integer.SIZE);
    }

    private static int row(long slot) {
        return (int) (slot & ROW) - 1;
    }

    private int first(int hash) {
        return hash & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
