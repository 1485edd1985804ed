package parley.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import parley.tours.ShippedTours;
import parley.tours.TourFile;
import parley.tours.TourResult;
import parley.tours.TourShelf;

/**
 * A tour and a step of it, as somebody writes them: {@code syria-2013:3}, {@code my-tour}, {@code class.tour.json:2}.
 *
 * @param word an id or a path
 * @param step from 1 on
 */
record TourWord(String word, int step) {
    private static final Pattern WITH_STEP = Pattern.compile("(.+):(\\d{1,4})");

    static TourWord of(String written) {
        var parts = WITH_STEP.matcher(written);
        return parts.matches()
                ? new TourWord(parts.group(1), Integer.parseInt(parts.group(2)))
                : new TourWord(written, 1);
    }

    /**
     * The tour: the shipped one with that id, or else the one on the shelf, or else a file.
     *
     * @throws UnknownValue when there is none of these
     */
    TourResult read(TourShelf shelf) throws UnknownValue {
        var shipped = ShippedTours.find(word);
        if (shipped.isPresent()) {
            return new TourResult.Read(shipped.get(), List.of());
        }
        try {
            var file = Path.of(word);
            if (Files.exists(file)) {
                return TourFile.read(file);
            }
            if (Files.exists(shelf.file(word))) {
                return TourFile.read(shelf.file(word));
            }
        } catch (InvalidPathException _) {
            throw unknown();
        }
        throw unknown();
    }

    private UnknownValue unknown() {
        return new UnknownValue("--tour: there is no tour \"" + word + "\"; write the name of a file, or one of "
                + String.join(", ", ShippedTours.IDS) + ".");
    }

    /**
     * The index of the step in a tour.
     *
     * @throws UnknownValue when the tour is not that long, or there is no step 0
     */
    int index(int length) throws UnknownValue {
        if (step < 1 || step > length) {
            throw new UnknownValue("--tour: \"" + word + "\" has the steps 1 to " + length + ", but no " + step + ".");
        }
        return step - 1;
    }
}
