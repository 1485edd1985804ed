package parley.model;

import java.util.Arrays;

/** A growing column of constants of one kind, no more than 127; a byte a row, and up to twice that while it grows. */
final class EnumColumn<E extends Enum<E>> {
    private static final int FIRST_ROWS = 16;

    private final E[] constants;
    private byte[] ordinals;
    private int size;

    /** @param constants all there are, in their order */
    EnumColumn(E[] constants) {
        this(constants, new byte[FIRST_ROWS], 0);
    }

    private EnumColumn(E[] constants, byte[] ordinals, int size) {
        this.constants = constants;
        this.ordinals = ordinals;
        this.size = size;
    }

    @SuppressWarnings("EnumOrdinal") // never kept beyond the constants themselves
    void add(E value) {
        if (size == ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, 2 * size);
        }
        ordinals[size++] = (byte) value.ordinal();
    }

    E get(int row) {
        return constants[ordinals[row]];
    }

    /** The rows in another order, and room for no more. */
    EnumColumn<E> inOrder(int[] order) {
        var ordered = new byte[order.length];
        for (int row = 0; row < order.length; row++) {
            ordered[row] = ordinals[order[row]];
        }
        return new EnumColumn<>(constants, ordered, ordered.length);
    }
}
