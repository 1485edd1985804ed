package parley.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.model.Dataset;
import parley.session.Selection;

/** Looking for deadlocks by keyboard: none in the first dataset, some in the year, and on to the words of one. */
@ExtendWith(ApplicationExtension.class)
class DeadlocksWindowTest {
    private Explorer explorer;
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        explorer = Launches.explorer(Settings.FIRST_START.withHintsDismissed(), null, null);
        Launches.start(explorer, opened);
    }

    private static Dataset year() {
        return switch (DatasetReader.read(Path.of("data/syria-2013.json"))) {
            case LoadResult.Loaded(var dataset, var _) -> dataset;
            case LoadResult.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#deadlock-told")
                .tryQuery()
                .map(DeadlocksWindowTest::words)
                .orElse("");
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "";
    }

    private static void ask(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        until(() -> !told(robot).isEmpty());
    }

    @Test
    void whereThereIsNoneThePageSaysWhatWasLookedFor(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        ask(robot);
        assertTrue(told(robot).startsWith("No deadlock on “Dialogue” was found"), told(robot));
        assertTrue(shows(robot, ".said-card"));
    }

    @Test
    void theWordsOfADeadlockAreReachedByKeyboard(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-muallem"));
        robot.interact(() -> explorer.session().open(year()));
        WaitForAsyncUtils.waitForFxEvents();
        ask(robot);
        until(() -> stage.getScene().getFocusOwner() instanceof ListView);
        var first = told(robot);
        robot.type(KeyCode.DOWN);
        until(() -> !told(robot).equals(first));
        assertTrue(told(robot).contains("only if"), told(robot));

        robot.interact(() -> robot.lookup("#how-found").queryAs(Button.class).requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> robot.lookup(".meaning").query().isVisible());

        robot.interact(() ->
                robot.lookup(".said-card .link-button").queryAs(Button.class).requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> !shows(robot, "#deadlocks"));
        assertInstanceOf(
                Selection.OfStatement.class,
                explorer.session().reading().get().state().selection());
    }
}
