package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.Datasets;
import parley.dataset.Origin;

/** Choosing a dataset and reading about it, by keyboard. */
@ExtendWith(ApplicationExtension.class)
class DatasetsWindowTest {
    @TempDir
    static Path folder = Path.of("");

    private static final String MISSING = "gone.json";

    private Explorer explorer;
    private Stage stage;

    private static Path settingsFile() {
        return folder.resolve("settings.properties");
    }

    @Start
    void open(Stage opened) throws IOException {
        var talks = Files.writeString(folder.resolve("talks.json"), Datasets.offerJson());
        var settings = Settings.FIRST_START
                .withOpened(new Origin.OfFile(folder.resolve(MISSING)))
                .withOpened(new Origin.OfFile(talks));
        stage = opened;
        explorer = Launches.explorer(settings, null, settingsFile());
        Launches.start(explorer, opened);
    }

    private void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String openId() {
        return explorer.session().reading().get().dataset().about().id();
    }

    private String focused() {
        return stage.getScene().getFocusOwner() instanceof Button button
                ? String.valueOf(button.getAccessibleText())
                : "";
    }

    private void showDatasets(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-muallem"));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> focused().contains("open now"));
    }

    private boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof Label label && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    @Test
    void anotherDatasetIsChosenReadAboutAndLookedAtByKeyboard(FxRobot robot) throws TimeoutException {
        showDatasets(robot);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertTrue(focused().startsWith("The offer"), focused());
        robot.type(KeyCode.ENTER);
        until(() -> openId().equals("offer"));
        assertFalse(shows(robot, "#datasets"));

        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        until(() -> shows(robot, ".coverage"));
        assertTrue(says(robot, "3 of 4 statements"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(shows(robot, "#about"));

        robot.clickOn("#search").write("guns");
        assertEquals("guns", explorer.session().reading().get().state().filter().text());
        assertEquals("offer", openId());
    }

    @Test
    void whatIsOpenedIsRemembered(FxRobot robot) throws TimeoutException {
        showDatasets(robot);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        until(() -> openId().equals("offer"));
        assertEquals(
                new Origin.OfFile(folder.resolve("talks.json").toAbsolutePath()),
                Settings.load(settingsFile()).last());
    }

    @Test
    void aMissingFileSaysSoAndCanBeTakenOffTheList(FxRobot robot) throws TimeoutException {
        showDatasets(robot);
        assertTrue(says(robot, "Missing: this file was moved"));
        robot.interact(() -> robot.lookup((Node node) -> node instanceof Button button
                        && ("Take " + MISSING + " off this list").equals(button.getAccessibleText()))
                .queryButton()
                .fire());
        assertFalse(says(robot, "Missing: this file was moved"));
        assertEquals(
                List.of(folder.resolve("talks.json").toAbsolutePath()),
                Settings.load(settingsFile()).recent());
    }

    @Test
    void whatIsTakenOffTheListComesBackByUndo(FxRobot robot) throws TimeoutException {
        showDatasets(robot);
        var before = Settings.load(settingsFile()).recent();
        robot.interact(() -> robot.lookup((Node node) -> node instanceof Button button
                        && ("Take " + MISSING + " off this list").equals(button.getAccessibleText()))
                .queryButton()
                .fire());
        robot.interact(() -> robot.lookup("#undo-removal").queryButton().fire());
        assertTrue(says(robot, "Missing: this file was moved"));
        assertEquals(before, Settings.load(settingsFile()).recent());
    }

    @Test
    void aDatasetThatWasLeftIsGoneBackToAsItWasLookedAt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.session().search("peaceful"));
        showDatasets(robot);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        until(() -> openId().equals("offer"));
        until(() -> shows(robot, "#notice .link-button"));
        robot.interact(() -> robot.lookup("#notice .link-button").queryButton().fire());
        assertEquals("moscow-offer-2013", openId());
        assertEquals(
                "peaceful", explorer.session().reading().get().state().filter().text());
    }

    @Test
    void enterOnTheOpenShippedDatasetLeavesTheViewAsItIs(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.session().search("peaceful"));
        showDatasets(robot);
        robot.type(KeyCode.ENTER);
        assertFalse(shows(robot, "#datasets"));
        assertEquals(
                "peaceful", explorer.session().reading().get().state().filter().text());
    }
}
