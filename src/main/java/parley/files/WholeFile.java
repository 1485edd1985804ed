package parley.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
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

    /**
     * Writes text in UTF-8, making the folder where it is missing. When the text fails, what was there before stays,
     * and nothing is left beside it.
     *
     * @throws IOException when the folder cannot be written to, or the text throws it
     */
    public static void write(Path file, Text text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // not a temporary file of the system's: that would be readable by its owner alone, and so would the result
        var beside = file.toAbsolutePath().resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (BufferedWriter out =
                    Files.newBufferedWriter(beside, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                text.writeTo(out);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
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
