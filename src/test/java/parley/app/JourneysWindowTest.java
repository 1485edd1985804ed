package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.dataset.ShippedDatasets;
import parley.query.Filter;
import parley.query.Leaning;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.session.ViewState;

/** What a reader does in the window, each on the shipped dataset. */
@ExtendWith(ApplicationExtension.class)
class JourneysWindowTest {
    @TempDir
    Path folder = Path.of("");

    private Explorer explorer;
    private Stage stage;

    @Start
    void open(Stage opened) {
        stage = opened;
        explorer = Launches.explorer(Settings.FIRST_START, null, null);
        Launches.start(explorer, opened);
    }

    private Session session() {
        return explorer.session();
    }

    private Reading reading() {
        return session().reading().get();
    }

    private Node node(FxRobot robot, String query) {
        return robot.lookup(query).query();
    }

    private void until(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void untilDrawn(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#actor-muallem").tryQuery().isPresent());
    }

    private boolean shows(FxRobot robot, String part) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(part)
                        && isShown(node))
                .tryQuery()
                .isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everythingFitsTheNarrowestWindow(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        robot.interact(() -> stage.setWidth(Settings.NARROWEST));
        until(() -> explorer.window().getWidth() == Settings.NARROWEST);
        assertTrue(
                explorer.window().minWidth(-1) <= Settings.NARROWEST,
                () -> "it needs " + explorer.window().minWidth(-1));
    }

    @Test
    void opensOnTheOfferWithEveryActorDrawn(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        for (var actor : reading().dataset().actors()) {
            assertTrue(robot.lookup("#actor-" + actor.id()).tryQuery().isPresent(), actor.id());
        }
        assertEquals("Parley", stage.getTitle());
    }

    @Test
    void filtersByStance(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        var before = node(robot, "#actor-muallem")
                .localToScene(node(robot, "#actor-muallem").getBoundsInLocal());
        robot.clickOn("#stance-supports .check-box");
        robot.clickOn("#stance-no-position .check-box");
        assertFalse(reading().state().filter().stances().admits(Leaning.SUPPORTS));
        assertEquals(
                List.of("idriss-preconditions"),
                reading().projection().statements().stream()
                        .map(said -> said.id())
                        .toList());
        WaitForAsyncUtils.waitForFxEvents();
        var after = node(robot, "#actor-muallem")
                .localToScene(node(robot, "#actor-muallem").getBoundsInLocal());
        assertEquals(before, after, "filtering must not move anybody");
    }

    @Test
    void aClickOnATieShowsTheWordsBehindItWithTheirSource(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        var network = node(robot, ".network-pane");
        var tie = "muallem>free-syrian-army:cooperative";
        var middle = explorer.network().middleOf(tie).orElseThrow();
        robot.clickOn(network.localToScreen(middle));
        assertEquals(new Selection.OfTie(tie), reading().state().selection());
        assertTrue(shows(robot, "including those who are carrying arms"));
        assertTrue(shows(robot, "AFP"));
    }

    @Test
    void aClickOnAnActorSelectsItAndADoubleClickNarrowsToItsNeighbourhood(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        robot.clickOn("#actor-idriss");
        assertEquals(new Selection.OfActor("idriss"), reading().state().selection());
        robot.doubleClickOn("#actor-idriss");
        assertEquals("idriss", reading().state().filter().around());
    }

    @Test
    void searchFindsWordsAndBackTakesTheSearchAway(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        robot.clickOn("#search").write("peaceful");
        assertEquals(1, reading().projection().statements().size());
        robot.clickOn("#back");
        assertEquals(Filter.NONE, reading().state().filter());
        robot.clickOn("#forward");
        assertEquals("peaceful", reading().state().filter().text());
    }

    @Test
    void aSearchThatTheWindowOpensWithStays(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        robot.interact(() -> {
            var dataset = ShippedDatasets.moscowOffer();
            var searching = ViewState.opening(dataset).withFilter(Filter.NONE.withText("peaceful"));
            var other = Launches.explorer(Settings.FIRST_START, searching, null);
            assertEquals(searching, other.session().reading().get().state());
        });
    }

    @Test
    void oneKeyResetsAllFilters(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        robot.interact(() -> session().showAround("kerry"));
        robot.clickOn("#reset");
        assertEquals(Filter.NONE, reading().state().filter());
    }

    @Test
    void arrowKeysWalkAlongTiesAndEnterSelects(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        robot.interact(() -> node(robot, "#actor-muallem").requestFocus());
        var neighbours = reading().neighbours("muallem").stream()
                .map(actor -> "actor-" + actor.id())
                .toList();
        for (var key : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
            robot.interact(() -> node(robot, "#actor-muallem").requestFocus());
            robot.type(key);
            var focused = stage.getScene().getFocusOwner().getId();
            assertTrue(focused.equals("actor-muallem") || neighbours.contains(focused), focused);
        }
        robot.interact(() -> node(robot, "#actor-kerry").requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(new Selection.OfActor("kerry"), reading().state().selection());
    }

    @Test
    void actorsSpeakNameStanceAndTies(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        var spoken = node(robot, "#actor-assad").getAccessibleText();
        assertTrue(spoken.contains("Bashar al-Assad"), spoken);
        assertTrue(spoken.contains("Supports on Dialogue, through Muallem"), spoken);
        assertTrue(spoken.matches(".*\\d+ ties?\\."), spoken);
    }

    @Test
    void aBrokenFileIsListedAndLeavesTheOpenDatasetUntouched(FxRobot robot) throws IOException, TimeoutException {
        untilDrawn(robot);
        var broken = Files.writeString(folder.resolve("broken.json"), "{\"parley\": 1,\n \"id\": \"x\", ");
        var before = reading();
        robot.interact(() -> explorer.window().openFile(broken));
        until(() -> robot.lookup("#problems").tryQuery().isPresent());
        assertTrue(shows(robot, "broken.json could not be opened"));
        assertTrue(robot.lookup(".problem-place").queryAllAs(Label.class).stream()
                .anyMatch(place -> place.getText().contains("line 2")));
        assertEquals(before, reading());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#problems").tryQuery().isPresent());
    }

    @Test
    void f1ListsTheKeysAndF6MovesBetweenTheParts(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        robot.type(KeyCode.F1);
        assertTrue(shows(robot, "Keyboard shortcuts"));
        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.F6);
        var first = stage.getScene().getFocusOwner();
        robot.type(KeyCode.F6);
        assertFalse(first.equals(stage.getScene().getFocusOwner()));
    }

    @Test
    void theTableShowsWhatTheNetworkShows(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        assertTrue(isShown(node(robot, "#actors")));
        assertTrue(shows(robot, "Actors  16"));
    }
}
