package parley.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import parley.session.ViewState;
import parley.ui.exports.SaveDialog;
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

    /** @param saveDialog answers where exports shall be written */
    static Explorer explorer(Settings settings, SaveDialog saveDialog) {
        var launch = launch(Opening.first(), settings, null, null);
        return new Explorer(launch, new PrintWriter(Writer.nullWriter()), new CompletableFuture<>(), saveDialog);
    }

    static Explorer explorer(
            Opening opening, Settings settings, @Nullable ViewState state, @Nullable Path settingsFile) {
        var launch = launch(opening, settings, state, settingsFile);
        return new Explorer(launch, new PrintWriter(Writer.nullWriter()), new CompletableFuture<>());
    }

    private static Launch launch(
            Opening opening, Settings settings, @Nullable ViewState state, @Nullable Path settingsFile) {
        return new Launch(
                opening,
                settings,
                state == null ? ViewState.opening(opening.dataset()) : state,
                1440,
                900,
                Theme.LIGHT,
                false,
                null,
                null,
                settingsFile);
    }
}
