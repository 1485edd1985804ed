package parley.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file holds, which can be read from its beginning more than once. */
interface Medium {

    /** Its bytes, to be closed by who asked for them. */
    InputStream open() throws IOException;

    /** How many bytes there are. */
    long size() throws IOException;

    static Medium of(Path file) {
        return new Medium() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }

    static Medium of(byte[] bytes) {
        return new Medium() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }
        };
    }
}
