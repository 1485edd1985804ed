package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.session.Selection;
import parley.session.ViewState;
import parley.tours.ShippedTours;
import parley.tours.Step;
import parley.tours.TourFile;
import parley.tours.TourResult;

/** A student is led through a tour; a teacher makes one. */
@ExtendWith(ApplicationExtension.class)
class ToursJourneyWindowTest {
    @TempDir
    Path folder = Path.of("");

    private Explorer explorer;
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        explorer = Launches.explorer(Settings.FIRST_START, null, folder.resolve("settings.properties"));
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
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) ->
                        node instanceof Label label && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private static String place(FxRobot robot) {
        return robot.lookup("#step-list").<MenuButton>query().getText();
    }

    private static void fire(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).<Button>query().fire());
    }

    private static void write(FxRobot robot, String query, String words) {
        robot.interact(() -> robot.lookup(query).queryTextInputControl().setText(words));
    }

    private void select(FxRobot robot, Selection selection) {
        robot.interact(() -> explorer.session().select(selection));
    }

    private static void step(FxRobot robot, KeyCode arrow) {
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(arrow).release(KeyCode.SHIFT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens the page of tours, whose first card has the focus. */
    private void showTours(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.U).release(KeyCode.CONTROL);
        until(() -> stage.getScene().getFocusOwner() instanceof Button button
                && button.getStyleClass().contains("tour-open"));
    }

    private ViewState shipped(int step) {
        return ShippedTours.find("moscow-offer-2013")
                .orElseThrow()
                .steps()
                .get(step)
                .state();
    }

    @Test
    void aTourIsWalkedByKeysAndTheReaderMayWander(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        showTours(robot);
        robot.type(KeyCode.ENTER);
        until(() -> shows(robot, "#tour-strip"));
        assertEquals("1 of 8", place(robot));
        assertEquals(shipped(0), state());

        step(robot, KeyCode.RIGHT);
        step(robot, KeyCode.RIGHT);
        assertEquals("3 of 8", place(robot));
        assertEquals(shipped(2), state());
        assertTrue(says(robot, "Who talks to whom"));

        select(robot, new Selection.OfActor("idriss"));
        assertTrue(shows(robot, "#return-to-step"));
        fire(robot, "#return-to-step");
        assertEquals(shipped(2), state());
        assertFalse(shows(robot, "#return-to-step"));

        robot.interact(() -> {
            explorer.session().back();
            explorer.session().back();
            explorer.session().back();
        });
        assertEquals(shipped(1), state());
        assertEquals("2 of 8", place(robot), "the strip follows the history");

        fire(robot, "#close-tour");
        assertFalse(shows(robot, "#tour-strip"));
        assertEquals(shipped(1), state(), "closing a tour changes nothing that is looked at");
    }

    @Test
    void aTourIsMadeOrderedUndoneKeptAndOpenedAgain(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        select(robot, new Selection.OfStatement("muallem-offer"));
        showTours(robot);
        fire(robot, "#make-tour");
        until(() -> shows(robot, "#step-title"));
        write(robot, "#step-title", "The offer");
        write(robot, "#step-text", "What does he offer, and to whom?");
        select(robot, new Selection.OfActor("idriss"));
        fire(robot, "#take-view");
        assertEquals("2 of 2", place(robot));
        write(robot, "#step-title", "The answer");

        fire(robot, "#step-earlier");
        assertEquals(List.of("The answer", "The offer"), titles());
        assertEquals("1 of 2", place(robot));
        robot.interact(() -> robot.lookup("#step-title").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(List.of("The offer", "The answer"), titles());
        assertEquals(new Selection.OfActor("idriss"), state().selection(), "undo is of the tour, not of the window");

        var file = folder.resolve("tours/a-tour-of-the-moscow-offer-february-2013.tour.json");
        until(() -> titles(file).equals(List.of("The offer", "The answer")));
        fire(robot, "#tour-done");
        until(() -> !shows(robot, "#step-title"));
        fire(robot, "#close-tour");

        showTours(robot);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        until(() -> shows(robot, "#tour-strip"));
        assertEquals("1 of 2", place(robot));
        assertEquals(new Selection.OfStatement("muallem-offer"), state().selection());
    }

    @Test
    void aDeletedTourComesBackByUndo(FxRobot robot) throws Exception {
        until(() -> shows(robot, "#actor-idriss"));
        var tours = folder.resolve("tours");
        Files.createDirectories(tours);
        Files.copy(Path.of("data/tours/moscow-offer-2013.tour.json"), tours.resolve("own.tour.json"));
        showTours(robot);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DELETE);
        until(() -> !Files.exists(tours.resolve("own.tour.json")) && shows(robot, "#undo-tours"));
        fire(robot, "#undo-tours");
        until(() -> Files.exists(tours.resolve("own.tour.json")));
    }

    private List<String> titles() {
        return explorer.tours().draft().orElseThrow().making().get().tour().steps().stream()
                .map(Step::title)
                .toList();
    }

    private static List<String> titles(Path file) {
        return TourFile.read(file) instanceof TourResult.Read(var tour, var _)
                ? tour.steps().stream().map(Step::title).toList()
                : List.of();
    }
}
