package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.export.Format;
import parley.session.Selection;

/** Taking away what is on screen; the system's dialog is answered by the test. */
@ExtendWith(ApplicationExtension.class)
class ExportJourneyWindowTest {
    @TempDir
    static Path folder = Path.of("");

    private Explorer explorer;
    private String answer = "";

    @Start
    void open(Stage stage) {
        explorer = Launches.explorer(
                Settings.FIRST_START,
                (_, _, _) -> answer.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(answer)));
        Launches.start(explorer, stage);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> {
            if (robot.lookup(query).query() instanceof ButtonBase button) {
                button.fire();
            }
        });
    }

    private static void choose(FxRobot robot, String query, Object value) {
        robot.interact(() -> choose(robot.lookup(query).queryAs(ComboBox.class), value));
    }

    private static void choose(ComboBox<?> box, Object value) {
        for (int i = 0; i < box.getItems().size(); i++) {
            if (box.getItems().get(i).equals(value)) {
                box.getSelectionModel().select(i);
            }
        }
    }

    private static String status(FxRobot robot) {
        return robot.lookup(".export-status").queryAs(Label.class).getText();
    }

    private void openSheet(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#actor-muallem").tryQuery().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        until(() -> robot.lookup("#export").tryQuery().isPresent());
    }

    private void save(FxRobot robot, String name) throws TimeoutException {
        answer = name;
        fire(robot, "#export-save");
        until(() -> status(robot).contains(name) && !status(robot).startsWith("Writing"));
    }

    @Test
    void theNetworkIsSavedAsAPictureWithItsNames(FxRobot robot) throws Exception {
        openSheet(robot);
        choose(robot, "#export-format", Format.SVG);
        save(robot, "network.svg");
        var svg = Files.readString(folder.resolve("network.svg"));
        assertTrue(svg.contains(">Muallem</text>"));
        assertTrue(svg.contains(">The Moscow offer, February 2013</text>"));
    }

    @Test
    void marksStandWhereTheyStandOnScreen(FxRobot robot) throws Exception {
        openSheet(robot);
        choose(robot, "#export-format", Format.SVG);
        save(robot, "places.svg");
        var picture = explorer.network().picture().orElseThrow();
        var label = picture.labels().getFirst();
        var svg = Files.readString(folder.resolve("places.svg"));
        var x = "x=\"" + Math.round(label.box().centre().x() * 100) / 100.0;
        assertTrue(svg.contains(x.endsWith(".0") ? x.substring(0, x.length() - 2) : x), x);
    }

    @Test
    void theWholeWindowIsPicturedWithoutTheSheetAtAScale(FxRobot robot) throws Exception {
        openSheet(robot);
        fire(robot, "#export-window");
        choose(robot, "#export-scale", 4.0);
        save(robot, "window.png");
        var image = ImageIO.read(folder.resolve("window.png").toFile());
        assertEquals(4 * Math.round(explorer.window().getWidth()), image.getWidth());
        // the sheet would cover the middle with one colour and dim the upper left
        assertEquals(0xffffff, image.getRGB(8, 8) & 0xffffff);
        assertTrue(robot.lookup("#export").query().isVisible());
    }

    @Test
    void whatIsSelectedIsCitedAndShownBefore(FxRobot robot) throws TimeoutException {
        robot.interact(() -> explorer.session().select(new Selection.OfActor("idriss")));
        openSheet(robot);
        fire(robot, "#export-selected");
        choose(robot, "#export-format", Format.CHICAGO);
        until(() ->
                robot.lookup("#export-text").queryAs(TextArea.class).getText().contains("Idriss"));
    }

    @Test
    void withoutASelectionTheCitationsOfOneSayWhyTheyCannotBeChosen(FxRobot robot) throws TimeoutException {
        openSheet(robot);
        var choice = robot.lookup("#export-selected").queryAs(RadioButton.class);
        assertTrue(choice.isDisabled());
        assertTrue(String.valueOf(choice.getAccessibleHelp()).contains("Select a statement"));
    }

    @Test
    void aFileThatWasNotAskedAboutIsNotReplaced(FxRobot robot) throws IOException, TimeoutException {
        var there = Files.writeString(folder.resolve("talks-nodes.csv"), "mine");
        openSheet(robot);
        fire(robot, "#export-graph");
        choose(robot, "#export-format", Format.CSV);
        answer = "talks.csv";
        fire(robot, "#export-save");
        until(() -> status(robot).contains("is there already"));
        assertEquals("mine", Files.readString(there));
        assertFalse(Files.exists(folder.resolve("talks-edges.csv")));
    }

    @Test
    void givingUpInTheDialogWritesNothing(FxRobot robot) throws TimeoutException {
        openSheet(robot);
        fire(robot, "#export-save");
        assertEquals("", status(robot));
        Node save = robot.lookup("#export-save").query();
        assertFalse(save.isDisabled());
    }
}
