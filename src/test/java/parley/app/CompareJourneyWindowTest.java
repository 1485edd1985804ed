package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.session.Selection;

/** A reader puts two actors side by side, without a mouse, and goes on from what they find. */
@ExtendWith(ApplicationExtension.class)
class CompareJourneyWindowTest {
    private Explorer explorer;
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        explorer = Launches.explorer(Settings.FIRST_START, null, null);
        Launches.start(explorer, opened);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static String gist(FxRobot robot) {
        return robot.lookup("#gist")
                .tryQuery()
                .map(CompareJourneyWindowTest::words)
                .orElse("");
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled ? Objects.requireNonNullElse(labeled.getText(), "") : "";
    }

    private static void showComparison(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until(() -> !gist(robot).isEmpty());
    }

    private static void choose(FxRobot robot, String chooser, String typed) {
        robot.interact(() -> robot.lookup(chooser).query().requestFocus());
        robot.interact(() -> robot.lookup(chooser).queryAs(TextField.class).setText(typed));
        robot.type(KeyCode.ENTER);
    }

    private static String chosen(FxRobot robot, String chooser) {
        return robot.lookup(chooser).queryAs(TextField.class).getText();
    }

    @Test
    void theSelectedActorIsTheFirstOfTheTwo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.session().select(new Selection.OfActor("lavrov")));
        showComparison(robot);
        assertEquals("Sergei Lavrov", chosen(robot, "#compare-one"));
        until(() ->
                stage.getScene().getFocusOwner() instanceof TextField field && "compare-other".equals(field.getId()));
    }

    @Test
    void twoAreChosenByTypingAndTheirStatementFollowed(FxRobot robot) throws TimeoutException {
        showComparison(robot);
        choose(robot, "#compare-one", "muall");
        choose(robot, "#compare-other", "lavr");
        until(() -> gist(robot).contains("they last met on 25 Feb 2013 in Moscow"));
        assertTrue(chosen(robot, "#compare-one").contains("Muallem"));

        robot.interact(() -> robot.lookup("#compare-between").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> firstEvidence(robot).requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> !shows(robot, "#compare"));
        var selected = explorer.session().reading().get().state().selection();
        var said = assertInstanceOf(Selection.OfStatement.class, selected);
        var statement = explorer.session().reading().get().dataset().statement(said.id());
        assertTrue(statement.speaker().equals("muallem") || statement.speaker().equals("lavrov"), said.id());
    }

    private static Button firstEvidence(FxRobot robot) {
        return robot.lookup(".evidence .link-button").queryButton();
    }

    /** Idriss refuses the government to its face; Lavrov speaks to it; the two never speak to each other. */
    @Test
    void aChainLeadsFromOneToTheOtherAndItsWordsAreFollowed(FxRobot robot) throws TimeoutException {
        showComparison(robot);
        choose(robot, "#compare-one", "idris");
        choose(robot, "#compare-other", "lavr");
        until(() -> chosen(robot, "#compare-one").contains("Idriss"));
        robot.interact(() -> robot.lookup("#compare-route").query().requestFocus());
        robot.type(KeyCode.SPACE);
        until(() -> robot.lookup((Node node) -> words(node).equals("Idriss → Syrian government → Lavrov"))
                .tryQuery()
                .isPresent());
        robot.interact(() -> robot.lookup(".chain .link-button").queryButton().requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> !shows(robot, "#compare"));
        assertEquals(
                new Selection.OfStatement("idriss-preconditions"),
                explorer.session().reading().get().state().selection());
    }

    @Test
    void undoOnASheetChangesNothingBehindIt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.session().select(new Selection.OfActor("lavrov")));
        showComparison(robot);
        robot.interact(() -> robot.lookup("#compare-route").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals(
                new Selection.OfActor("lavrov"),
                explorer.session().reading().get().state().selection());
    }

    @Test
    void everyPartIsReachedByKey(FxRobot robot) throws TimeoutException {
        showComparison(robot);
        for (var part : new String[] {"contacts", "conditions", "between", "route"}) {
            robot.interact(() -> robot.lookup("#compare-" + part).query().requestFocus());
            robot.type(KeyCode.SPACE);
            assertTrue(shows(robot, ".compare-part"), part);
        }
        robot.type(KeyCode.ESCAPE);
        assertFalse(shows(robot, "#compare"));
        assertTrue(stage.isShowing());
    }

    @Test
    void theSameTwiceIsNotCompared(FxRobot robot) throws TimeoutException {
        showComparison(robot);
        choose(robot, "#compare-one", "lavr");
        choose(robot, "#compare-other", "lavr");
        until(() -> !shows(robot, "#gist"));
        assertTrue(robot.lookup((Node node) -> words(node).startsWith("Choose two different"))
                .tryQuery()
                .isPresent());
    }
}
