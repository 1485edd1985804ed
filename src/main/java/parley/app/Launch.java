package parley.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
        Path viewsFolder) {

    Opening opening() {
        return start.opening();
    }
}
