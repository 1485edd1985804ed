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
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.imports.report.RowProblem;
import parley.imports.table.ColumnRole;
import parley.model.Dataset;

/** A table with bad rows and dates in either order, from the file to the network. */
@ExtendWith(ApplicationExtension.class)
class ImportJourneyWindowTest {
    private static final String TABLE = """
        date;speaker;addressees;stance;heard at
        03/04/2013;Ada;Bo;supports;Oslo
        soon;Ada;Bo;supports;Oslo
        05/04/2013;;Bo;opposes;Rome
        06/04/2013;Bo;Ada;opposes;Rome
        """;

    @TempDir
    Path folder = Path.of("");

    private Explorer explorer;

    @Start
    void open(Stage stage) {
        explorer = Launches.explorer(Settings.FIRST_START, null, folder.resolve("settings.properties"));
        Launches.start(explorer, stage);
    }

    private void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private Dataset dataset() {
        return explorer.session().reading().get().dataset();
    }

    private Path openTable(FxRobot robot) throws IOException, TimeoutException {
        var table = Files.writeString(folder.resolve("talks.csv"), TABLE);
        robot.interact(() -> explorer.window().openFile(table));
        until(() -> shows(robot, "#import-start"));
        return table;
    }

    private static Button start(FxRobot robot) {
        return robot.lookup("#import-start").queryButton();
    }

    private void settleAndImport(FxRobot robot) throws TimeoutException {
        robot.interact(
                () -> robot.lookup("#date-day-first").queryAs(RadioButton.class).fire());
        until(() -> !start(robot).isDisabled());
        robot.interact(() -> {
            @SuppressWarnings("unchecked") // the form makes it so
            ComboBox<ColumnRole> heardAt = robot.lookup("#role-4").queryAs(ComboBox.class);
            heardAt.setValue(ColumnRole.PLACE);
        });
        robot.interact(() -> start(robot).fire());
        until(() -> shows(robot, "#import-report"));
    }

    @Test
    void aTableWithBadRowsIsSettledImportedAndAccountedFor(FxRobot robot) throws IOException, TimeoutException {
        openTable(robot);
        assertTrue(start(robot).isDisabled());
        assertEquals(
                "Say first whether the day or the month comes first.",
                robot.lookup("#import-hindrance").queryAs(Label.class).getText());

        settleAndImport(robot);
        @SuppressWarnings("unchecked") // the sheet makes it so
        ListView<RowProblem> problems = robot.lookup("#problems").queryAs(ListView.class);
        assertEquals(
                List.of(3L, 4L),
                problems.getItems().stream().map(RowProblem::row).toList());
        assertEquals(
                List.of("Oslo", "Rome"),
                dataset().statements().stream().map(said -> said.place()).toList());
        assertEquals(
                "2013-04-03", dataset().statements().getFirst().said().first().toString());

        robot.type(KeyCode.ESCAPE);
        until(() -> shows(robot, "#actor-ada") && shows(robot, "#actor-bo"));
        assertFalse(shows(robot, "#import-report"));
    }

    @Test
    void aTableChosenFromTheListAgainIsNotAskedAbout(FxRobot robot) throws IOException, TimeoutException {
        var table = openTable(robot);
        settleAndImport(robot);
        robot.type(KeyCode.ESCAPE);
        var first = dataset();
        assertEquals(List.of(table.toAbsolutePath()), explorer.recentFiles());

        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> shows(robot, ".open-dataset"));
        robot.interact(() -> robot.lookup(".open-dataset").queryButton().fire());
        until(() -> shows(robot, "#import-report"));
        assertFalse(dataset() == first);
        assertEquals(first.contents(), dataset().contents());
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) throws IOException, TimeoutException {
        var before = dataset();
        openTable(robot);
        robot.type(KeyCode.ESCAPE);
        until(() -> !shows(robot, "#import-start"));
        assertEquals(before, dataset());
        assertEquals(List.of(), explorer.recentFiles());
    }
}
