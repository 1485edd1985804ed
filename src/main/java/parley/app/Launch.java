package parley.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dataset.Problem;
import parley.model.Dataset;
import parley.session.ViewState;
import parley.ui.theme.Theme;

/**
 * Everything that is settled before the first window comes up.
 *
 * @param settings what was remembered from the last start
 * @param troubles problems of a remembered file that could not be opened again
 * @param width of the scene, in pixels
 * @param height of the scene, in pixels
 * @param snapshot where to draw the window to instead of showing it, or null
 * @param settingsFile where to remember things, or null to remember nothing
 */
record Launch(
        Dataset dataset,
        Settings settings,
        List<Problem> troubles,
        ViewState state,
        double width,
        double height,
        Theme theme,
        boolean hints,
        @Nullable Path snapshot,
        @Nullable Path settingsFile) {}
