package parley.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that many rows share, each with a code, from 0 in the order in which they came.
 *
 * @param <T> has the equality that tells them apart
 */
final class Dictionary<T> {
    /** The code of no value. */
    static final int NONE = -1;

    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** The code of a value, a new one where it is new; that of null is {@link #NONE}. */
    int code(@Nullable T value) {
        if (value == null) {
            return NONE;
        }
        var known = codes.get(value);
        if (known != null) {
            return known;
        }
        codes.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    /** The code of a value, or {@link #NONE} where it has none. */
    int find(T value) {
        return codes.getOrDefault(value, NONE);
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
