package parley.imports.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Which character set bytes are written in, and how to read them. */
final class Encoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 13;

    private Encoding() {}

    /**
     * By the byte order mark; without one UTF-16 where every other byte is zero, UTF-8 where the bytes are UTF-8, else
     * windows-1252, which holds ISO-8859-1.
     *
     * @param whole whether nothing follows; else the last character may be cut in two
     */
    static Charset of(byte[] bytes, boolean whole) {
        if (begins(bytes, 0xFE, 0xFF) || (bytes.length > 3 && bytes[0] == 0 && bytes[1] != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(bytes, 0xFF, 0xFE) || (bytes.length > 3 && bytes[0] != 0 && bytes[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return isUtf8(bytes, whole) ? StandardCharsets.UTF_8 : WESTERN;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static boolean isUtf8(byte[] bytes, boolean whole) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(CHUNK);
        while (true) {
            var result = decoder.decode(in, out.clear(), whole);
            if (!result.isOverflow()) {
                return !result.isError();
            }
        }
    }

    /** The characters of a stream without a byte order mark; bytes that the character set lacks become U+FFFD. */
    static Reader reader(InputStream in, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, charset));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }
}
