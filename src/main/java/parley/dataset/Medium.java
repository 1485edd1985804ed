package parley.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What a file holds, which can be read from its beginning more than once. */
interface Medium {

    /** Its bytes, to be closed by who asked for them. */
    InputStream open() throws IOException;

    /** How many bytes there are. */
    default long size() throws IOException {
        return state().bytes();
    }

    /** What it looks like from outside; another once it was written to, as far as the system notes that. */
    State state() throws IOException;

    /**
     * The state of a file.
     *
     * @param bytes how many there are
     * @param written when it was written to last
     */
    record State(long bytes, FileTime written) {}

    static Medium of(Path file) {
        return new Medium() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public State state() throws IOException {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new State(attributes.size(), attributes.lastModifiedTime());
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
            public State state() {
                return new State(bytes.length, FileTime.fromMillis(0));
            }
        };
    }
}
