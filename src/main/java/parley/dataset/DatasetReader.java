package parley.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;

/**
 * Reads dataset files of every version of the format so far: JSON in UTF-8.
 *
 * <p>Bad input never throws: whatever is wrong is in the {@link LoadResult}, all of it (up to five hundred problems), in
 * the order of the file. Only what is not JSON at all is left at its first problem, which is exact to one column. Ids are
 * lower-case words with hyphens; where a day is wanted (the ends of a period, a range or an office), a month or a year
 * stands for its first day in "from" and for its last in "to". Keys that begin with "_" or "x-" are passed over.
 *
 * <p>Reading takes time in proportion to the file: about as long as to tell its values apart and to put them in order, and
 * half as long again where there is something to say about a statement, or about anything else. Statements go straight into
 * columns, so that many of them take about as much memory as in the file; everything else takes several times its size while
 * it is read.
 */
public final class DatasetReader {
    /** The largest file that is opened, in bytes: four gigabytes. */
    public static final long MOST_BYTES = 4L << 30;

    private DatasetReader() {}

    /** Reads a file; one that is missing, no regular file, unreadable or larger than 4 GB is rejected. */
    public static LoadResult read(Path file) {
        return read(file, Watch.SILENT);
    }

    /** Reads a file that somebody waits for; when it is given up, it is rejected with a sentence that says so. */
    public static LoadResult read(Path file, Watch watch) {
        if (!Files.exists(file)) {
            return rejected("There is no file \"" + file + "\"; check its name.");
        }
        return Files.isRegularFile(file)
                ? read(Medium.of(file), watch)
                : rejected("\"" + file + "\" is not a file; choose a dataset file.");
    }

    /** Reads a stream to its end, of which all is held in memory, and leaves it open; one that breaks is rejected. */
    public static LoadResult read(InputStream in) {
        try {
            return read(in.readAllBytes());
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /** Reads what a file holds. */
    public static LoadResult read(byte[] bytes) {
        return read(Medium.of(bytes), Watch.SILENT);
    }

    private static LoadResult read(Medium medium, Watch watch) {
        try {
            return medium.size() > MOST_BYTES
                    ? rejected("The file is larger than 4 GB, more than Parley can open; split the dataset.")
                    : new DatasetFile(medium, watch).read();
        } catch (CharacterCodingException _) {
            return notText(medium);
        } catch (AccessDeniedException e) {
            return rejected("\"" + e.getFile() + "\" may not be read; change its permissions or choose another file.");
        } catch (DatasetFile.Changed _) {
            return rejected("The file was changed while it was read; open it again.");
        } catch (IOException e) {
            return watch.isGivenUp() ? givenUp() : unreadable(e);
        } catch (OutOfMemoryError _) {
            return tooLarge();
        }
    }

    private static Rejected notText(Medium medium) {
        try (var in = medium.open()) {
            return Utf8.firstBadByte(in)
                    .map(spot -> rejected(spot.place("$"), Utf8.ADVICE))
                    .orElseGet(() -> rejected("The file was changed while it was read; open it again."));
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private static Rejected givenUp() {
        return rejected("Reading was given up; open the file again to begin anew.");
    }

    /** Said when all that was read has been let go of. */
    private static Rejected tooLarge() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return rejected(
                "The dataset does not fit into the " + megabytes + " MB of memory that Parley may take; close other"
                        + " datasets, or give it more: start it with JAVA_TOOL_OPTIONS=-Xmx" + 2 * megabytes + "m.");
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
