package parley.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that many rows share, each with a code, from 0 in the order in which they came: a hash table with open addressing.
 * It looks at a value only where the whole hash is the same, and at a short text never, for it stands in the table itself.
 *
 * @param <T> has the equality that tells them apart
 */
final class Dictionary<T> {
    /** The code of no value. */
    static final int NONE = -1;

    private static final int FIRST_SLOTS = 32;
    private static final long CODE = 0xFFFFFFFFL;

    private final List<T> values = new ArrayList<>();
    /**
     * Two numbers each: the hash above and below it the code and one more, so that 0 is free; and the letters of a short text,
     * which are 0 for everything else. At most half of it is taken.
     */
    private long[] slots = new long[FIRST_SLOTS];

    /** The code of a value, a new one where it is new; that of null is {@link #NONE}. */
    int code(@Nullable T value) {
        if (value == null) {
            return NONE;
        }
        int hash = spread(value);
        long letters = letters(value);
        int at = slot(value, hash, letters);
        return slots[at] == 0 ? add(value, hash, letters, at) : code(slots[at]);
    }

    private int add(T value, int hash, long letters, int at) {
        values.add(value);
        put(at, ((long) hash << Integer.SIZE) | values.size(), letters);
        if (4 * values.size() > slots.length) {
            grow();
        }
        return values.size() - 1;
    }

    private void put(int at, long slot, long letters) {
        slots[at] = slot;
        slots[at + 1] = letters;
    }

    private void grow() {
        var old = slots;
        slots = new long[2 * old.length];
        for (int from = 0; from < old.length; from += 2) {
            if (old[from] != 0) {
                int at = first((int) (old[from] >>> Integer.SIZE));
                while (slots[at] != 0) {
                    at = next(at);
                }
                put(at, old[from], old[from + 1]);
            }
        }
    }

    /** Where a value stands, or else the free slot where it belongs. */
    private int slot(T value, int hash, long letters) {
        int at = first(hash);
        while (slots[at] != 0 && !isIn(at, value, hash, letters)) {
            at = next(at);
        }
        return at;
    }

    private boolean isIn(int at, T value, int hash, long letters) {
        return (int) (slots[at] >>> Integer.SIZE) == hash
                && slots[at + 1] == letters
                && (letters != 0 || values.get(code(slots[at])).equals(value));
    }

    private int first(int hash) {
        return (2 * hash) & (slots.length - 1);
    }

    private int next(int at) {
        return (at + 2) & (slots.length - 1);
    }

    private static int code(long slot) {
        return (int) (slot & CODE) - 1;
    }

    private static int spread(Object value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }

    /** All the letters of a text of at most eight, each of one byte and none of them 0; 0 for everything else. */
    private static long letters(Object value) {
        if (!(value instanceof String text) || text.length() > Long.BYTES) {
            return 0;
        }
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == 0 || letter > 0xFF) {
                return 0;
            }
            letters = (letters << Byte.SIZE) | letter;
        }
        return letters;
    }

    /** The code of a value, or {@link #NONE} where it has none. */
    int find(T value) {
        long slot = slots[slot(value, spread(value), letters(value))];
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
