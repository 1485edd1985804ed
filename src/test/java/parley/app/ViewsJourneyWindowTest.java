package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.query.Filter;
import parley.query.Leaning;
import parley.session.ViewState;
import parley.views.ViewFile;
import parley.views.ViewResult;
import parley.views.WorkFile;

/** A reader keeps a view, looks at something else, and comes back to it. */
@ExtendWith(ApplicationExtension.class)
class ViewsJourneyWindowTest {
    @TempDir
    Path folder = Path.of("");

    private Explorer explorer;
    private Stage stage;

    private Path settingsFile() {
        return folder.resolve("settings.properties");
    }

    @Start
    void open(Stage opened) {
        stage = opened;
        explorer = Launches.explorer(Settings.FIRST_START, null, settingsFile());
        Launches.start(explorer, opened);
    }

    private ViewState state() {
        return explorer.session().reading().get().state();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof Label label && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private static Bounds place(FxRobot robot, String query) {
        var node = robot.lookup(query).<Node>query();
        return node.localToScene(node.getBoundsInLocal());
    }

    private void showViews(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        until(() ->
                stage.getScene().getFocusOwner() instanceof TextInputControl name && "view-name".equals(name.getId()));
    }

    private void filterAndMoveIdriss(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        robot.interact(() -> explorer.session()
                .filter(filter -> filter.withStances(filter.stances().with(Leaning.SUPPORTS, false))));
        var before = place(robot, "#actor-idriss");
        robot.moveTo("#actor-idriss").press(MouseButton.PRIMARY).moveBy(-40, 25).release(MouseButton.PRIMARY);
        assertTrue(state().moved().containsKey("idriss"));
        until(() -> !place(robot, "#actor-idriss").equals(before));
    }

    @Test
    void aViewIsSavedAndComesBackWithWhoWasMoved(FxRobot robot) throws TimeoutException {
        filterAndMoveIdriss(robot);
        var kept = state();
        var there = place(robot, "#actor-idriss");

        showViews(robot);
        robot.interact(() -> robot.lookup("#view-name").queryTextInputControl().setText("Without the ready"));
        robot.interact(() -> robot.lookup("#view-note").queryTextInputControl().setText("For Monday"));
        robot.type(KeyCode.ENTER);
        until(() -> says(robot, "is saved"));
        robot.type(KeyCode.ESCAPE);

        robot.interact(() -> explorer.session()
                .show(ViewState.opening(explorer.session().reading().get().dataset())));
        until(() -> !place(robot, "#actor-idriss").equals(there));
        assertEquals(Filter.NONE, state().filter());

        showViews(robot);
        assertTrue(says(robot, "For Monday"));
        robot.interact(() -> robot.lookup(".view-open").queryButton().requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(kept, state());
        until(() -> place(robot, "#actor-idriss").equals(there));
        robot.interact(() -> explorer.session().back());
        assertEquals(Filter.NONE, state().filter(), "opening a view is one step");
    }

    @Test
    void aDeletedViewComesBackByUndo(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        showViews(robot);
        robot.type(KeyCode.ENTER);
        until(() -> shows(robot, ".view-card"));
        robot.interact(() -> robot.lookup(".view-open").queryButton().requestFocus());
        robot.type(KeyCode.DELETE);
        until(() -> !shows(robot, ".view-card"));
        robot.interact(() -> robot.lookup("#undo-view").queryButton().fire());
        until(() -> shows(robot, ".view-card"));
    }

    @Test
    void aDeletedViewComesBackByUndoAfterTheSheetWasClosed(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        showViews(robot);
        robot.type(KeyCode.ENTER);
        until(() -> shows(robot, ".view-card"));
        robot.interact(() -> robot.lookup(".view-open").queryButton().requestFocus());
        robot.type(KeyCode.DELETE);
        until(() -> !shows(robot, ".view-card"));
        robot.type(KeyCode.ESCAPE);
        until(() -> !shows(robot, "#views"));
        showViews(robot);
        until(() -> shows(robot, "#undo-view"));
        robot.interact(() -> robot.lookup("#undo-view").queryButton().fire());
        until(() -> shows(robot, ".view-card"));
    }

    @Test
    void whatIsDoneIsKeptWithoutBeingAsked(FxRobot robot) throws TimeoutException {
        filterAndMoveIdriss(robot);
        showViews(robot);
        robot.interact(() -> robot.lookup("#view-note").queryTextInputControl().setText("half a sentence"));
        var file = settingsFile().resolveSibling(WorkFile.NAME);
        until(() -> ViewFile.read(file) instanceof ViewResult.Read(var view, var _)
                && view.note().equals("half a sentence"));
        var read = assertInstanceOf(ViewResult.Read.class, ViewFile.read(file));
        assertEquals(state(), read.view().state());
    }
}
