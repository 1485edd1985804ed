package parley.app;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import parley.session.ViewState;
import parley.ui.exports.SaveDialog;
import parley.ui.quiz.HandoutDialog;
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
        return explorer(launch(Start.with(Opening.first()), settings, null), saveDialog);
    }

    static Explorer explorer(
            Opening opening, Settings settings, @Nullable ViewState state, @Nullable Path settingsFile) {
        var shown = state == null ? ViewState.opening(opening.dataset()) : state;
        return explorer(new Start(opening, shown, null), settings, settingsFile);
    }

    static Explorer explorer(Start start, Settings settings, @Nullable Path settingsFile) {
        return explorer(launch(start, settings, settingsFile), SaveDialog.ofSystem());
    }

    private static Explorer explorer(Launch launch, SaveDialog saveDialog) {
        return explorer(launch, saveDialog, HandoutDialog.ofSystem());
    }

    /** @param handoutDialog answers where quizzes on paper shall be written */
    static Explorer explorer(Opening opening, HandoutDialog handoutDialog) {
        return explorer(
                launch(Start.with(opening), Settings.FIRST_START, null), SaveDialog.ofSystem(), handoutDialog);
    }

    private static Explorer explorer(Launch launch, SaveDialog saveDialog, HandoutDialog handoutDialog) {
        return new Explorer(
                launch, new PrintWriter(Writer.nullWriter()), new CompletableFuture<>(), saveDialog, handoutDialog);
    }

    /** Views are kept beside the settings; where there are none, in a folder that no test writes to. */
    private static Launch launch(Start start, Settings settings, @Nullable Path settingsFile) {
        return new Launch(
                start,
                settings,
                1440,
                900,
                Theme.LIGHT,
                false,
                null,
                null,
                null,
                settingsFile,
                settingsFile == null ? Path.of("target", "no-views") : settingsFile.resolveSibling("views"));
    }
}
