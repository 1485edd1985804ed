package parley.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import parley.session.ViewState;
import parley.ui.theme.Theme;

/** Windows for tests, on the dataset that Parley opens on first. */
final class Launches {
    private Launches() {}

    /** Shows a window at the size of a new one and at a place of its own, whatever the stage showed before. */
    static void start(Explorer explorer, Stage stage) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1440);
        stage.setHeight(900);
        explorer.start(stage);
    }

    static Explorer explorer(Settings settings, @Nullable ViewState state, @Nullable Path settingsFile) {
        return explorer(Opening.first(), settings, state, settingsFile);
    }

    static Explorer explorer(
            Opening opening, Settings settings, @Nullable ViewState state, @Nullable Path settingsFile) {
        var shown = state == null ? ViewState.opening(opening.dataset()) : state;
        return explorer(new Start(opening, shown, null), settings, settingsFile);
    }

    /** Views are kept beside the settings; where there are none, in a folder that no test writes to. */
    static Explorer explorer(Start start, Settings settings, @Nullable Path settingsFile) {
        var launch = new Launch(
                start,
                settings,
                1440,
                900,
                Theme.LIGHT,
                false,
                null,
                null,
                settingsFile,
                settingsFile == null ? Path.of("target", "no-views") : settingsFile.resolveSibling("views"));
        return new Explorer(launch, new PrintWriter(Writer.nullWriter()), new CompletableFuture<>());
    }
}
