package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.bench.MadeNetwork;
import parley.dataset.Origin;
import parley.model.ActorKind;
import parley.network.Composition;
import parley.picture.Mark;
import parley.query.Leaning;
import parley.query.Presence;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.ViewState;

/** What a reader does with a network of 400 actors. */
@ExtendWith(ApplicationExtension.class)
class CrowdWindowTest {
    private Explorer explorer;

    @Start
    void open(Stage stage) {
        var dataset = MadeNetwork.of(400, 1200, 1);
        var opening = new Opening(new Origin.OfFile(Path.of("made.json")), dataset, "Made up", List.of(), false, null);
        var state = ViewState.opening(dataset).withComposition(Composition.WHOLE);
        explorer = Launches.explorer(opening, Settings.FIRST_START, state, null);
        Launches.start(explorer, stage);
    }

    private Reading reading() {
        return explorer.session().reading().get();
    }

    private void untilDrawn(FxRobot robot) throws TimeoutException {
        var drawn = new boolean[1];
        robot.interact(() -> explorer.network().whenDrawn(() -> drawn[0] = true));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> drawn[0]);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D onScreen(FxRobot robot, Mark mark) {
        var network = explorer.network();
        double width = network.picture().orElseThrow().width();
        double scale = network.getWidth() / width;
        return robot.lookup(".network-pane")
                .query()
                .localToScreen(mark.centre().x() * scale, mark.centre().y() * scale);
    }

    /** The mark with most room around it. */
    private Mark lonely() {
        var marks = explorer.network().picture().orElseThrow().marks();
        return marks.stream()
                .max(java.util.Comparator.comparingDouble(mark -> marks.stream()
                        .filter(other -> !other.equals(mark))
                        .mapToDouble(other -> other.centre().distance(mark.centre()))
                        .min()
                        .orElse(0)))
                .orElseThrow();
    }

    @Test
    void aCrowdIsAnImageAndNotANodeForEachActor(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        var image = robot.lookup(".raster-network")
                .lookup((javafx.scene.Node node) -> node instanceof ImageView)
                .queryAs(ImageView.class);
        assertEquals(explorer.network().getWidth(), image.getImage().getWidth(), 1);
        assertTrue(robot.lookup(".actor").queryAll().isEmpty());
        assertEquals(400, explorer.network().picture().orElseThrow().marks().size());
    }

    @Test
    void theOverviewMapShowsTheWholeNetwork(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        var map = robot.lookup("#overview-map").query();
        var whole = robot.from(map)
                .lookup((javafx.scene.Node node) -> node instanceof ImageView)
                .queryAs(ImageView.class);
        robot.interact(map.getParent()::layout);
        assertEquals(map.getLayoutBounds().getWidth(), whole.getLayoutBounds().getWidth(), 0.5);
        assertEquals(map.getLayoutBounds().getHeight(), whole.getLayoutBounds().getHeight(), 0.5);
    }

    @Test
    void aClickSelectsAndTheArrowsWalkAlongTies(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        var mark = lonely();
        robot.clickOn(onScreen(robot, mark));
        assertEquals(new Selection.OfActor(mark.id()), reading().state().selection());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        var focus =
                robot.lookup(".crowd-ring").match(javafx.scene.Node::isFocused).query();
        assertEquals("actor-" + mark.id(), focus.getId());
        var from = mark.id();
        for (var key : List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN)) {
            if (focus.getId().equals("actor-" + from)) {
                robot.press(key).release(key);
                WaitForAsyncUtils.waitForFxEvents();
            }
        }
        assertNotEquals("actor-" + from, focus.getId());
        var member = reading().network().member(from);
        assertTrue(reading().neighbours(member).stream()
                .anyMatch(other -> focus.getId().equals("actor-" + other.id())));
        assertTrue(focus.getAccessibleText().contains("ties")
                || focus.getAccessibleText().contains("tie"));
    }

    @Test
    void aFilterDimsAndMovesNobody(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        var before = explorer.network().picture().orElseThrow().marks();
        // The ring of a circle lies at its radius; other shapes end before.
        var out = before.stream()
                .filter(mark -> mark.shape() == ActorKind.PERSON)
                .filter(mark -> reading()
                                .stanceOf(reading().network().member(mark.id()))
                                .leaning()
                        == Leaning.OPPOSES)
                .findFirst()
                .orElseThrow();
        int bright = colour(robot, out);
        robot.interact(() -> explorer.session()
                .filter(filter -> filter.withStances(filter.stances().with(Leaning.OPPOSES, false))));
        untilDrawn(robot);
        assertEquals(before, explorer.network().picture().orElseThrow().marks());
        assertNotEquals(Presence.FOCUS, reading().presenceOf(reading().network().member(out.id())));
        assertNotEquals(bright, colour(robot, out));
    }

    @Test
    void theThumbOfALongListCanBeSeenAndSeized(FxRobot robot) throws TimeoutException {
        untilDrawn(robot);
        var statements = robot.lookup(".statement-pane .list-view").query();
        var bar = robot.from(statements)
                .lookup((javafx.scene.Node node) ->
                        node instanceof ScrollBar bars && bars.getOrientation() == Orientation.VERTICAL)
                .queryAs(ScrollBar.class);
        double thumb = bar.lookup(".thumb").getLayoutBounds().getHeight();
        assertTrue(thumb >= 24, () -> "so high is the thumb: " + thumb);
    }

    private int colour(FxRobot robot, Mark mark) {
        var image = robot.lookup(".raster-network")
                .lookup((javafx.scene.Node node) -> node instanceof ImageView)
                .queryAs(ImageView.class)
                .getImage();
        double scale =
                image.getWidth() / explorer.network().picture().orElseThrow().width();
        int x = (int) (mark.centre().x() * scale + mark.radius() * scale);
        return image.getPixelReader().getArgb(x, (int) (mark.centre().y() * scale));
    }
}
