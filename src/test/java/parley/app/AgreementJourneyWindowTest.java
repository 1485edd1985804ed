package parley.app;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.session.Selection;

/** Asking who agrees with whom, by keyboard: from the sheet over a cell to the statements behind it, and on to an actor. */
@ExtendWith(ApplicationExtension.class)
class AgreementJourneyWindowTest {
    private Explorer explorer;
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        explorer = Launches.explorer(Settings.FIRST_START.withHintsDismissed(), null, null);
        Launches.start(explorer, opened);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
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

    private void showAgreement(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-muallem"));
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        until(() -> shows(robot, "#agreement-network") && stage.getScene().getFocusOwner() instanceof ComboBox);
    }

    private static void openTab(FxRobot robot, String tab) {
        robot.interact(() -> robot.lookup("#agreement-" + tab + "-tab").query().requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aCellLeadsToItsStatementsAndOnToAnActor(FxRobot robot) throws TimeoutException {
        showAgreement(robot);
        robot.type(KeyCode.UP);
        openTab(robot, "matrix");
        assertTrue(says(robot, "− is disagreement"));

        robot.interact(() -> robot.lookup("#agreement-matrix").query().requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> shows(robot, "#pair-evidence .pair-statement"));
        assertTrue(says(robot, "Disagreement: "));

        robot.interact(
                () -> robot.lookup("#pair-evidence .strong.link-button").query().requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> !shows(robot, "#agreement"));
        assertInstanceOf(
                Selection.OfActor.class,
                explorer.session().reading().get().state().selection());
    }

    @Test
    void whatIsCountedIsExplainedOneStepAway(FxRobot robot) throws TimeoutException {
        showAgreement(robot);
        robot.interact(() -> robot.lookup("#agreement-meaning").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertTrue(says(robot, "nothing is replaced by what it said later"));
    }

    @Test
    void otherIssuesAreCountedAnew(FxRobot robot) throws TimeoutException {
        showAgreement(robot);
        var issues = robot.lookup("#agreement-issues").queryAs(javafx.scene.control.MenuButton.class);
        robot.interact(() -> issues.getItems().get(1).fire());
        until(() -> says(robot, "took no side on “Dialogue”") && shows(robot, "#agreement-network"));
        openTab(robot, "blocs");
        assertTrue(says(robot, "Balance"));
    }
}
