package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window that has just come up. */
@ExtendWith(ApplicationExtension.class)
class StartWindowTest {
    private Explorer explorer;

    @Start
    void open(Stage opened) {
        explorer = Launches.explorer(Settings.FIRST_START.withHintsDismissed(), null, null);
        Launches.start(explorer, opened);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What would be laid out anew with the next frame. */
    private static List<String> unsettled(Node node) {
        var found = new ArrayList<String>();
        if (node instanceof Parent parent) {
            if (parent.isNeedsLayout()) {
                found.add(String.valueOf(parent));
            }
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(unsettled(child)));
        }
        return found;
    }

    @Test
    void theTableIsMadeWhenItIsTurnedTo(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#actor-muallem").tryQuery().isPresent());
        assertTrue(robot.lookup("#ties").tryQuery().isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#ties").tryQuery().isPresent());
    }

    @Test
    void theLongFiltersComeByThemselves(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#speaker-muallem").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#speaker-muallem .check-box")
                .queryAs(CheckBox.class)
                .fire());
        var speakers = explorer.session().reading().get().state().filter().speakers();
        assertEquals(Set.of("muallem"), speakers.excluded());
    }

    @Test
    void aWindowThatNobodyTouchesIsAtRest(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#actor-muallem").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents(20);
        var unsettled = new ArrayList<String>();
        robot.interact(() -> unsettled.addAll(unsettled(explorer.window())));
        assertEquals(List.of(), unsettled);
    }
}
