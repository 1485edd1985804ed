package parley.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import parley.imports.events.EventFormat;
import parley.imports.table.TableGuess;

/** What a file is, by its content; its name counts for nothing. */
public sealed interface Recognition {
    /** How much of a file is looked at, in bytes. */
    int HEAD = 1 << 16;

    /** It is of a format that can be opened. */
    record Known(FileFormat format) implements Recognition {}

    /**
     * It is not.
     *
     * @param reason what it is instead, without a full stop
     * @param advice what to do, as the end of a sentence
     */
    record Unknown(String reason, String advice) implements Recognition {}

    /** Judges a file by its beginning. */
    static Recognition of(Path file) {
        if (!Files.exists(file)) {
            return new Unknown("There is no such file", "check its name.");
        }
        if (!Files.isRegularFile(file)) {
            return new Unknown("This is not a file", "choose one.");
        }
        try (var in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        } catch (IOException e) {
            return new Unknown("The file could not be read (" + e.getMessage() + ")", "try again or choose another.");
        }
    }

    /** Judges the beginning of a file. */
    static Recognition of(byte[] head) {
        if (head.length == 0) {
            return new Unknown("The file is empty", "choose another.");
        }
        return binary(head).orElseGet(() -> text(head));
    }

    private static Optional<Recognition> binary(byte[] head) {
        var start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("SQLite format 3")) {
            return Optional.of(new Known(FileFormat.DNA));
        }
        if (start.startsWith("PK\3\4")) {
            return Optional.of(new Unknown(
                    "This is an archive or a spreadsheet's workbook", "unpack it, or save its sheet as CSV."));
        }
        if (start.startsWith("\u001f\u008b")) {
            return Optional.of(new Unknown("This is compressed", "unpack it first."));
        }
        return Optional.empty();
    }

    private static Recognition text(byte[] head) {
        var guess = TableGuess.of(head);
        var text = withoutMark(new String(head, guess.shape().charset())).strip();
        if (text.startsWith("{")) {
            return new Known(FileFormat.PARLEY);
        }
        if (text.startsWith("<")) {
            return markup(text);
        }
        var firstLine = text.lines().findFirst().orElse("");
        var events = events(head);
        if (events.isPresent()) {
            return new Known(events.get());
        }
        if (text.indexOf('\0') >= 0) {
            return new Unknown("This is no text, and no database of DNA", "choose another file.");
        }
        return guess.mapping().roles().size() > 1
                ? new Known(FileFormat.CSV)
                : new Unknown("This is text, but no table: \"" + shortened(firstLine) + "\"", "choose another file.");
    }

    /** Event files may begin with an empty cell, so the line is not stripped. */
    private static Optional<FileFormat> events(byte[] head) {
        var line = withoutMark(new String(head, Charset.forName("windows-1252"))
                .lines()
                .findFirst()
                .orElse(""));
        if (EventFormat.GDELT.beginsWith(line)) {
            return Optional.of(FileFormat.GDELT);
        }
        return EventFormat.ICEWS.beginsWith(line) ? Optional.of(FileFormat.ICEWS) : Optional.empty();
    }

    private static Recognition markup(String text) {
        if (text.contains("<graphml")) {
            return new Known(FileFormat.GRAPHML);
        }
        if (text.contains("<gexf")) {
            return new Known(FileFormat.GEXF);
        }
        return new Unknown("This is XML, but neither GraphML nor GEXF", "choose another file.");
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
