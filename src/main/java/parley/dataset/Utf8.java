package parley.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import parley.dataset.Node.Spot;

/** Bytes to characters, strictly; a byte order mark at the beginning is passed over. */
final class Utf8 {
    /** What to say of a byte that is not. */
    static final String ADVICE = "This is not text in UTF-8; save it as UTF-8.";

    private static final int CHUNK = 1 << 13;
    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /**
     * The characters of a stream, which it closes. At a byte that is not UTF-8 it fails with a
     * {@link java.nio.charset.CharacterCodingException}.
     *
     * @throws IOException when the stream breaks
     */
    @SuppressWarnings("resource") // who closes the reader closes the stream
    static Reader reader(InputStream in) throws IOException {
        return new InputStreamReader(withoutMark(in), strict());
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(MARK.length);
        if (!Arrays.equals(buffered.readNBytes(MARK.length), MARK)) {
            buffered.reset();
        }
        return buffered;
    }

    /**
     * Where the first byte stands that is not UTF-8; empty where all are. Takes one pass and little memory, and leaves the
     * stream open.
     *
     * @throws IOException when the stream breaks
     */
    static Optional<Spot> firstBadByte(InputStream in) throws IOException {
        var bytes = withoutMark(in);
        var decoder = strict();
        var from = ByteBuffer.allocate(CHUNK).flip();
        var to = CharBuffer.allocate(CHUNK);
        var spot = new Spot(1, 1);
        while (true) {
            boolean ends = !fill(from, bytes);
            var result = decoder.decode(from, to.clear(), ends);
            spot = after(spot, to.flip());
            if (result.isError()) {
                return Optional.of(spot);
            }
            if (ends && result.isUnderflow()) {
                return Optional.empty();
            }
        }
    }

    /** Puts more bytes behind those that are left; false at the end of the stream. */
    private static boolean fill(ByteBuffer buffer, InputStream in) throws IOException {
        buffer.compact();
        int read = in.read(buffer.array(), buffer.position(), buffer.remaining());
        buffer.position(buffer.position() + Math.max(0, read));
        buffer.flip();
        return read >= 0;
    }

    private static Spot after(Spot spot, CharBuffer text) {
        int line = spot.line();
        int column = spot.column();
        while (text.hasRemaining()) {
            boolean breaks = text.get() == '\n';
            line = breaks ? line + 1 : line;
            // No further than an int can count, in a line of two thousand million characters.
            column = breaks ? 1 : Math.max(column, column + 1);
        }
        return new Spot(line, column);
    }
}
