package parley.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.placements.PlacementShelf;
import parley.ui.shell.Page;
import parley.ui.theme.Theme;

/**
 * Everything that is settled before the first window comes up.
 *
 * @param start the dataset, how it is looked at, and what there is to say about it
 * @param settings what was remembered from the last start
 * @param width of the scene, in pixels
 * @param height of the scene, in pixels
 * @param page the sheet to open with, or null
 * @param quizSeed the number of the first quiz, or null for one of chance
 * @param snapshot where to draw the window to instead of showing it, or null
 * @param settingsFile where to remember things, work too, or null to remember nothing
 * @param viewsFolder where views are kept
 * @param notebook the notebook to open, or null for the one that is kept with the dataset
 */
record Launch(
        Start start,
        Settings settings,
        double width,
        double height,
        Theme theme,
        boolean hints,
        @Nullable Page page,
        @Nullable Integer quizSeed,
        @Nullable Path snapshot,
        @Nullable Path settingsFile,
        Path viewsFolder,
        @Nullable Path notebook) {
    /** Names the folder of the arrangements that came with the program. */
    private static final String ALONG = "parley.arrangements";

    Opening opening() {
        return start.opening();
    }

    /** Arrangements of earlier starts, kept beside the settings, and those that came with the program. */
    PlacementShelf placements(PrintWriter err) {
        if (settingsFile == null) {
            return PlacementShelf.none();
        }
        var along = Stream.ofNullable(System.getProperty(ALONG)).map(Path::of).toList();
        return new PlacementShelf(
                settingsFile.resolveSibling("arrangements"),
                along,
                e -> err.println("The arrangement of the network could not be kept: " + e.getMessage()));
    }
}
