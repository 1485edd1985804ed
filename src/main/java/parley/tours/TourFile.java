package parley.tours;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dataset.Findings;
import parley.dataset.JsonFile;
import parley.dataset.Node;
import parley.dataset.Node.Bare;
import parley.dataset.Node.ObjectNode;
import parley.dataset.Problem;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
import parley.files.WholeFile;
import parley.views.Keys;

/**
 * A tour as a file: JSON in UTF-8 for people to read and change, described in src/docs/tours.md. Writing is all or
 * nothing; reading takes what it can and says what it cannot.
 */
public final class TourFile {
    /** How the name of a tour file ends. */
    public static final String ENDING = ".tour.json";

    /** The version of the format; it grows only when a key that there was comes to mean something else. */
    static final int VERSION = 1;

    static final String VERSION_KEY = "parleyTour";
    private static final int MOST_BYTES = 1 << 22;

    private TourFile() {}

    /** Whether a file is named like a tour. */
    public static boolean isNamedSo(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    /**
     * Writes a file, which is there as a whole or not at all.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(Tour tour, Path file) throws IOException {
        WholeFile.write(file, out -> TourWriter.write(tour, out));
    }

    /** The text of the file, the same for tours that are equal. */
    public static String text(Tour tour) {
        var text = new StringWriter();
        try {
            TourWriter.write(tour, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    /** Reads a file. A dataset that is no longer where it was is looked for beside the file. */
    public static TourResult read(Path file) {
        try {
            return switch (read(bytes(file))) {
                case TourResult.Read(var tour, var warnings) ->
                    new TourResult.Read(tour.of(tour.dataset().besides(file)), warnings);
                case TourResult.Unreadable unreadable -> unreadable;
            };
        } catch (NoSuchFileException _) {
            return unreadable("There is no file \"" + file + "\"; check its name.");
        } catch (IOException e) {
            return unreadable("\"" + file + "\" could not be read (" + e.getMessage() + "); choose another file.");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** Reads what a file holds. */
    static TourResult read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return unreadable("The file is larger than 4 MB, which no tour is; choose another file.");
        }
        var findings = new Findings();
        var tour = JsonFile.read(bytes, "tour", findings)
                .filter(root -> isReadable(root, findings))
                .flatMap(root -> TourReader.tour(Keys.leniently(root, findings)));
        return tour.filter(_ -> !findings.anyError())
                .<TourResult>map(read -> new TourResult.Read(read, findings.inFileOrder()))
                .orElseGet(() -> new TourResult.Unreadable(findings.inFileOrder()));
    }

    private static boolean isReadable(ObjectNode root, Findings findings) {
        var sentence = whyUnreadable(root.value(VERSION_KEY));
        if (!sentence.isEmpty()) {
            findings.error(Kind.STRUCTURAL, root.at().place("$." + VERSION_KEY), sentence);
        }
        return sentence.isEmpty();
    }

    private static String whyUnreadable(@Nullable Node version) {
        return switch (version) {
            case null -> "This is JSON, but not a tour of Parley's; choose another file.";
            case Bare(var _, var written) when written.equals(Integer.toString(VERSION)) -> "";
            case Bare(var _, var written)
            when written.matches("[1-9][0-9]*") ->
                "This tour was saved by a newer Parley (format " + written + "); open it there.";
            case Node _ ->
                "\"" + VERSION_KEY + "\" is the version of the format; write " + VERSION + ", without quotation marks.";
        };
    }

    private static TourResult unreadable(String sentence) {
        return new TourResult.Unreadable(
                List.of(new Problem(Kind.SYNTACTIC, Severity.ERROR, Place.WHOLE_FILE, sentence)));
    }
}
