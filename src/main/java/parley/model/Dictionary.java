package parley.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that many rows share, each with a code, from 0 in the order in which they came: a hash table with open addressing,
 * which looks at a value only where the whole hash is the same.
 *
 * @param <T> has the equality that tells them apart
 */
final class Dictionary<T> {
    /** The code of no value. */
    static final int NONE = -1;

    private static final int FIRST_SLOTS = 16;
    private static final long CODE = 0xFFFFFFFFL;

    private final List<T> values = new ArrayList<>();
    /** A hash above, and below it a code and one more, so that 0 is free; at most half full. */
    private long[] slots = new long[FIRST_SLOTS];

    /** The code of a value, a new one where it is new; that of null is {@link #NONE}. */
    int code(@Nullable T value) {
        if (value == null) {
            return NONE;
        }
        int hash = spread(value);
        int at = slot(value, hash);
        return slots[at] == 0 ? add(value, hash, at) : code(slots[at]);
    }

    private int add(T value, int hash, int at) {
        values.add(value);
        slots[at] = (long) hash << Integer.SIZE | values.size();
        if (2 * values.size() > slots.length) {
            grow();
        }
        return values.size() - 1;
    }

    private void grow() {
        var old = slots;
        slots = new long[2 * old.length];
        for (long slot : old) {
            if (slot != 0) {
                int at = (int) (slot >>> Integer.SIZE) & (slots.length - 1);
                while (slots[at] != 0) {
                    at = (at + 1) & (slots.length - 1);
                }
                slots[at] = slot;
            }
        }
    }

    /** Where a value stands, or else the free slot where it belongs. */
    private int slot(T value, int hash) {
        int at = hash & (slots.length - 1);
        while (slots[at] != 0 && !isIn(slots[at], value, hash)) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private boolean isIn(long slot, T value, int hash) {
        return (int) (slot >>> Integer.SIZE) == hash && values.get(code(slot)).equals(value);
    }

    private static int code(long slot) {
        return (int) (slot & CODE) - 1;
    }

    private static int spread(Object value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    /** The code of a value, or {@link #NONE} where it has none. */
    int find(T value) {
        long slot = slots[slot(value, spread(value))];
        return slot == 0 ? NONE : code(slot);
    }

    /** The value of a code. */
    T value(int code) {
        return values.get(code);
    }

    /** The value of a code, or null for {@link #NONE}. */
    @Nullable
    T optional(int code) {
        return code == NONE ? null : values.get(code);
    }

    /** All values by their codes. */
    List<T> values() {
        return values;
    }
}
