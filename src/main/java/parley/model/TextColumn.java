package parley.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A growing column of texts, each row's of its own, as UTF-8 in large blocks: about as many bytes as letters, and twelve a
 * row. A text is built anew whenever it is asked for.
 */
final class TextColumn {
    /** With the head of an array it fills a megabyte, of which garbage collectors like to give whole ones. */
    private static final int BLOCK = (1 << 20) - 16;

    private static final int MISSING = -1;

    private final List<byte[]> blocks;
    private final IntColumn block;
    private final IntColumn start;
    private final IntColumn length;
    private int used = BLOCK;

    TextColumn() {
        this(new ArrayList<>(), new IntColumn(), new IntColumn(), new IntColumn());
    }

    private TextColumn(List<byte[]> blocks, IntColumn block, IntColumn start, IntColumn length) {
        this.blocks = blocks;
        this.block = block;
        this.start = start;
        this.length = length;
    }

    void add(@Nullable String text) {
        if (text == null) {
            note(0, 0, MISSING);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (blocks.isEmpty() || used + bytes.length > blocks.getLast().length) {
            blocks.add(new byte[Math.max(BLOCK, bytes.length)]);
            used = 0;
        }
        System.arraycopy(bytes, 0, blocks.getLast(), used, bytes.length);
        note(blocks.size() - 1, used, bytes.length);
        used += bytes.length;
    }

    private void note(int inBlock, int from, int bytes) {
        block.add(inBlock);
        start.add(from);
        length.add(bytes);
    }

    int size() {
        return length.size();
    }

    /** The text of a row, or null where it has none. */
    @Nullable
    String get(int row) {
        return length.get(row) == MISSING
                ? null
                : new String(blocks.get(block.get(row)), start.get(row), length.get(row), StandardCharsets.UTF_8);
    }

    /** Whether a row's text is one whose bytes are given; builds no text. */
    boolean equals(int row, byte[] text) {
        int from = start.get(row);
        return length.get(row) == text.length
                && Arrays.equals(blocks.get(block.get(row)), from, from + text.length, text, 0, text.length);
    }

    /** Whether two rows that have a text have the same; builds no text. */
    boolean equals(int row, int other) {
        int from = start.get(row);
        int otherFrom = start.get(other);
        return Arrays.equals(
                blocks.get(block.get(row)),
                from,
                from + length.get(row),
                blocks.get(block.get(other)),
                otherFrom,
                otherFrom + length.get(other));
    }

    /** A hash of a row's text, that of {@link #hash(byte[])}. */
    int hash(int row) {
        return hash(blocks.get(block.get(row)), start.get(row), length.get(row));
    }

    static int hash(byte[] text) {
        return hash(text, 0, text.length);
    }

    private static int hash(byte[] bytes, int from, int length) {
        int hash = 1;
        for (int at = from; at < from + length; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    TextColumn inOrder(int[] order) {
        return new TextColumn(blocks, block.inOrder(order), start.inOrder(order), length.inOrder(order));
    }
}
