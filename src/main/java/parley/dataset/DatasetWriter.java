package parley.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import parley.files.WholeFile;
import parley.model.Dataset;
import parley.model.Statement;

/**
 * Writes datasets in the current version of the format: one entry a line, so that versions of a file can be compared.
 * What is written reads back as the same dataset; optional keys without a value are left out.
 */
public final class DatasetWriter {
    private DatasetWriter() {}

    /**
     * Writes a file as a whole or not at all, in time by the dataset's size and without holding its text.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        WholeFile.write(file, out -> write(dataset, out));
    }

    /**
     * The same for a dataset with statements that come one after the other, and need not fit into memory.
     *
     * @param frame everything but the statements
     */
    public static void write(Dataset frame, Iterable<Statement> statements, Path file) throws IOException {
        WholeFile.write(file, out -> write(frame, statements, out));
    }

    /** Writes the text of a file. */
    public static void write(Dataset dataset, Writer out) throws IOException {
        write(dataset, dataset.statements(), out);
    }

    private static void write(Dataset dataset, Iterable<Statement> statements, Writer out) throws IOException {
        out.write("{\"parley\": " + FormatVersion.CURRENT + ",\n");
        Written.about(out, dataset.about());
        var contents = dataset.contents();
        list(out, Section.CAMPS, contents.camps(), Written::camp);
        list(out, Section.ISSUES, contents.issues(), Written::issue);
        list(out, Section.CONDITIONS, contents.conditions(), Written::condition);
        list(out, Section.SOURCES, contents.sources(), Written::source);
        list(out, Section.ACTORS, contents.actors(), Written::actor);
        list(out, Section.EVENTS, contents.events(), Written::event);
        list(out, Section.STATEMENTS, statements, Written::statement);
        list(out, Section.LINKS, contents.links(), Written::link);
        out.write("\n}\n");
    }

    private static <T> void list(Writer out, Section section, Iterable<T> entries, BiConsumer<Written, T> writing)
            throws IOException {
        out.write(",\n \"" + section.key() + "\": [");
        var before = "\n  ";
        for (var entry : entries) {
            out.write(before);
            entry(out, entry, writing);
            before = ",\n  ";
        }
        out.write("]");
    }

    private static <T> void entry(Writer out, T entry, BiConsumer<Written, T> writing) throws IOException {
        try {
            Written.object(out, written -> writing.accept(written, entry));
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }
}
