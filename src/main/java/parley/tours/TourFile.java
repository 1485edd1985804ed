package parley.tours;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import parley.dataset.Findings;
import parley.files.WholeFile;
import parley.views.FileKind;
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
    private static final FileKind KIND = new FileKind("tour", VERSION_KEY, VERSION, 4);

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
        return FileKind.text(out -> TourWriter.write(tour, out));
    }

    /** Reads a file. A dataset that is no longer where it was is looked for beside the file. */
    public static TourResult read(Path file) {
        var findings = new Findings();
        return result(
                KIND.root(file, findings)
                        .flatMap(root -> TourReader.tour(Keys.leniently(root, findings)))
                        .map(tour -> tour.of(tour.dataset().besides(file))),
                findings);
    }

    /** Reads what a file holds. */
    static TourResult read(byte[] bytes) {
        var findings = new Findings();
        return result(
                KIND.root(bytes, findings).flatMap(root -> TourReader.tour(Keys.leniently(root, findings))), findings);
    }

    private static TourResult result(Optional<Tour> read, Findings findings) {
        return read.filter(_ -> !findings.anyError())
                .<TourResult>map(tour -> new TourResult.Read(tour, findings.inFileOrder()))
                .orElseGet(() -> new TourResult.Unreadable(findings.inFileOrder()));
    }
}
