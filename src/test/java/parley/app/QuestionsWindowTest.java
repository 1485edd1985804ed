package parley.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.session.Selection;

/** Asking a question by keyboard, reading what its measure means, and going on to who is named. */
@ExtendWith(ApplicationExtension.class)
class QuestionsWindowTest {
    private Explorer explorer;
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        explorer = Launches.explorer(Settings.FIRST_START.withHintsDismissed(), null, null);
        Launches.start(explorer, opened);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Label label
                        && label.isVisible()
                        && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    @Test
    void aQuestionIsAskedReadAboutAndFollowedByKeyboard(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-muallem"));
        robot.press(KeyCode.CONTROL).type(KeyCode.J).release(KeyCode.CONTROL);
        until(() -> shows(robot, ".answer-place") && stage.getScene().getFocusOwner() instanceof ListView);
        assertTrue(says(robot, "most often to"));

        robot.type(KeyCode.END);
        until(() -> says(robot, "took a single position"));

        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.UP);
        until(() -> says(robot, "between two others of different camps"));
        robot.type(KeyCode.TAB, KeyCode.ENTER);
        until(() -> robot.lookup(".meaning").query().isVisible());
        assertTrue(says(robot, "A large conference joins everybody"));

        robot.type(KeyCode.TAB, KeyCode.ENTER);
        until(() -> !shows(robot, "#questions"));
        assertTrue(explorer.session().reading().get().state().selection() instanceof Selection.OfActor);
        assertFalse(says(robot, "What is counted"));
    }
}
