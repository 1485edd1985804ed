package parley.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is there as a whole or not at all: written beside its place and moved into it. */
public final class WholeFile {
    private WholeFile() {}

    /** What writes a file's text. */
    @FunctionalInterface
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /** What writes a file's bytes. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes text in UTF-8, making the folder where it is missing. When the text fails, what was there before stays,
     * and nothing is left beside it.
     *
     * @throws IOException when the folder cannot be written to, or the text throws it
     */
    public static void write(Path file, Text text) throws IOException {
        writeBytes(file, bytes -> {
            try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                text.writeTo(out);
            }
        });
    }

    /**
     * Writes bytes, making the folder where it is missing. When they fail, what was there before stays, and nothing is
     * left beside it.
     *
     * @throws FileAlreadyExistsException when something else than a file is in its place
     * @throws IOException when the folder cannot be written to, or the bytes throw it
     */
    public static void writeBytes(Path file, Bytes bytes) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // not a temporary file of the system's: that would be readable by its owner alone, and so would the result
        var beside = file.toAbsolutePath().resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                bytes.writeTo(out);
            }
            settle(beside);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Waits until the text is on the disk: some systems would else keep the new name before the text, and lose both. */
    private static void settle(Path written) throws IOException {
        try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
