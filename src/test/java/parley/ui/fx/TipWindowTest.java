package parley.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is said where the pointer rests. */
@ExtendWith(ApplicationExtension.class)
class TipWindowTest {
    private Button button;

    @Start
    void open(Stage stage) {
        button = new Button("Here");
        Tip.on(button, "At first");
        stage.setScene(new Scene(new StackPane(button), 300, 200));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static List<String> shown() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    private static void untilShown(List<String> expected) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shown().equals(expected));
    }

    @Test
    void itIsShownWhereThePointerRests(FxRobot robot) throws TimeoutException {
        robot.moveTo(button).moveBy(3, 2);
        untilShown(List.of("At first"));
    }

    @Test
    void whatIsSaidLaterTakesItsPlace(FxRobot robot) throws TimeoutException {
        robot.moveTo(button).moveBy(3, 2);
        untilShown(List.of("At first"));
        robot.interact(() -> Tip.on(button, "Later"));
        untilShown(List.of("Later"));
        assertEquals("Later", button.getAccessibleHelp());
    }

    @Test
    void aLongTextBreaksIntoLines(FxRobot robot) throws TimeoutException {
        var text = "What somebody could have known at the time, from the day its first source was published, and no"
                + " sooner";
        robot.interact(() -> Tip.on(button, text));
        robot.moveTo(button).moveBy(3, 2);
        untilShown(List.of(text));
        var window = Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertTrue(window.getWidth() < 400, "as wide as " + window.getWidth());
    }

    @Test
    void nothingIsSaidAnyMoreWhereTheTextIsEmpty(FxRobot robot) throws TimeoutException {
        robot.moveTo(button).moveBy(3, 2);
        untilShown(List.of("At first"));
        robot.interact(() -> Tip.on(button, ""));
        robot.moveBy(60, 60).moveTo(button).moveBy(3, 2);
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        assertEquals(List.of(), shown());
        assertNull(button.getAccessibleHelp());
    }

    @Test
    void whatAScreenReaderIsToldOtherwiseStays(FxRobot robot) {
        robot.interact(() -> {
            var other = new Button("There");
            other.setAccessibleHelp("Up and Down move it");
            Tip.on(other, "Drag it");
            Tip.on(other, "");
            assertEquals("Up and Down move it", other.getAccessibleHelp());
            Tip.on(button, "Later");
            button.setAccessibleHelp("Not now");
            Tip.on(button, "At last");
            assertEquals("Not now", button.getAccessibleHelp());
        });
    }

    @Test
    void noWindowIsMadeBeforeThePointerComes(FxRobot robot) {
        robot.interact(() -> {
            var other = new Button("There");
            Tip.on(other, "Never seen");
            assertEquals("Never seen", other.getAccessibleHelp());
            assertFalse(other.getProperties().values().stream().anyMatch(Tooltip.class::isInstance));
        });
    }
}
