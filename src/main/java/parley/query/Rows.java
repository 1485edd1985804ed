package parley.query;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A set of statements, by their rows in the dataset; immutable, one bit for each statement of the dataset. */
public final class Rows {
    private final BitSet bits;
    private final int size;

    Rows(BitSet bits) {
        this.bits = (BitSet) bits.clone();
        size = bits.cardinality();
    }

    public boolean contains(int row) {
        return bits.get(row);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rows rows && bits.equals(rows.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }
}
