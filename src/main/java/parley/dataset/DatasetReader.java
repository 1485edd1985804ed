package parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
import parley.model.Dataset;

/**
 * Reads dataset files of every version of the format so far: JSON in UTF-8.
 *
 * <p>Bad input never throws: whatever is wrong is in the {@link LoadResult}, all of it (up to five hundred problems), in
 * the order of the file. Only what is not JSON at all is left at its first problem, which is exact to one column. Ids are
 * lower-case words with hyphens; where a day is wanted (the ends of a period, a range or an office), a month or a year
 * stands for its first day in "from" and for its last in "to". Keys that begin with "_" or "x-" are passed over.
 *
 * <p>Reading takes time in proportion to the file, and several times its size in memory.
 */
public final class DatasetReader {
    /** The largest file that is opened, in bytes. */
    public static final int MOST_BYTES = 64 << 20;

    private DatasetReader() {}

    /** Reads a file; one that is missing, no regular file, unreadable or larger than 64 MB is rejected. */
    public static LoadResult read(Path file) {
        if (!Files.exists(file)) {
            return rejected("There is no file \"" + file + "\"; check its name.");
        }
        if (!Files.isRegularFile(file)) {
            return rejected("\"" + file + "\" is not a file; choose a dataset file.");
        }
        try (var in = Files.newInputStream(file)) {
            return read(in);
        } catch (AccessDeniedException _) {
            return rejected("\"" + file + "\" may not be read; change its permissions or choose another file.");
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /** Reads a stream to its end, and leaves it open; one that breaks or is longer than 64 MB is rejected. */
    public static LoadResult read(InputStream in) {
        try {
            return read(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /** Reads what a file holds. */
    public static LoadResult read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return rejected("The file is larger than 64 MB, more than Parley can open; split the dataset.");
        }
        var badByte = Utf8.firstBadByte(bytes);
        return badByte.isPresent()
                ? rejected(badByte.get().place("$"), "This is not text in UTF-8; save it as UTF-8.")
                : readText(bytes);
    }

    private static LoadResult readText(byte[] bytes) {
        var findings = new Findings();
        var dataset = NodeReader.read(Utf8.reader(bytes), findings)
                .flatMap(root -> current(root, findings))
                .flatMap(root -> dataset(root, findings));
        return dataset.<LoadResult>map(sound -> new Loaded(sound, findings.inFileOrder()))
                .orElseGet(() -> new Rejected(findings.inFileOrder()));
    }

    private static Optional<Node.ObjectNode> current(Node.ObjectNode root, Findings findings) {
        var version = FormatVersion.of(root, findings);
        return version.isEmpty()
                ? Optional.empty()
                : Optional.of(Migrations.toCurrent(root, version.getAsInt(), findings));
    }

    private static Optional<Dataset> dataset(Node.ObjectNode root, Findings findings) {
        var ids = Ids.in(root, findings);
        var draft = Assembler.draft(root, findings, ids);
        DatasetRules.check(draft, ids, findings);
        return findings.anyError() ? Optional.empty() : Optional.of(draft.dataset());
    }

    private static Rejected unreadable(IOException e) {
        return rejected("The file could not be read (" + e.getMessage() + "); try again or choose another.");
    }

    private static Rejected rejected(String sentence) {
        return rejected(Place.WHOLE_FILE, sentence);
    }

    private static Rejected rejected(Place place, String sentence) {
        return new Rejected(List.of(new Problem(Kind.SYNTACTIC, Severity.ERROR, place, sentence)));
    }
}
