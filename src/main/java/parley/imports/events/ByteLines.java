package parley.imports.events;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, each decoded by itself: as UTF-8, or where it is not, as windows-1252, since some of these files
 * mix both. Takes the memory of its longest line.
 */
final class ByteLines {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long bytes;
    private byte[] line = new byte[1 << 12];
    private long western;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read so far. */
    long bytes() {
        return bytes;
    }

    /** How many lines were not UTF-8. */
    long westernLines() {
        return western;
    }

    /** The next line without its end (LF or CR LF), or null at the end of the file. */
    @Nullable
    String next() throws IOException {
        int length = 0;
        while (true) {
            if (next == end && !fill()) {
                return length == 0 ? null : text(length);
            }
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            length = append(length, stop);
            if (stop < end) {
                next = stop + 1;
                return text(length);
            }
            next = stop;
        }
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        bytes += end;
        return end > 0;
    }

    private int append(int length, int stop) {
        int more = stop - next;
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
        }
        System.arraycopy(buffer, next, line, length, more);
        return length + more;
    }

    private String text(int read) {
        int length = read > 0 && line[read - 1] == '\r' ? read - 1 : read;
        for (int i = 0; i < length; i++) {
            if (line[i] < 0) {
                return decoded(length);
            }
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    private String decoded(int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, 0, length))
                    .toString();
        } catch (CharacterCodingException _) {
            western++;
            return new String(line, 0, length, WESTERN);
        }
    }
}
