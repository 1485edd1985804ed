package parley.dataset;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import parley.dataset.Node.Spot;

/** Bytes to characters, strictly; a byte order mark at the beginning is passed over. */
final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {}

    /** Where the first byte stands that is not UTF-8; empty where all are. Takes one pass and little memory. */
    static Optional<Spot> firstBadByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, markLength(bytes), bytes.length - markLength(bytes));
        var out = CharBuffer.allocate(CHUNK);
        var spot = new Spot(1, 1);
        while (true) {
            var result = decoder.decode(in, out.clear(), true);
            spot = after(spot, out.flip());
            if (!result.isOverflow()) {
                return result.isError() ? Optional.of(spot) : Optional.empty();
            }
        }
    }

    private static Spot after(Spot spot, CharBuffer text) {
        int line = spot.line();
        int column = spot.column();
        while (text.hasRemaining()) {
            boolean breaks = text.get() == '\n';
            line = breaks ? line + 1 : line;
            column = breaks ? 1 : column + 1;
        }
        return new Spot(line, column);
    }

    /** The characters of bytes that were found to be UTF-8. */
    static Reader reader(byte[] bytes) {
        int mark = markLength(bytes);
        var in = new ByteArrayInputStream(bytes, mark, bytes.length - mark);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private static int markLength(byte[] bytes) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }
}
