package parley.ui.filters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import parley.Datasets;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Leaning;
import parley.session.Outsiders;
import parley.session.Session;
import parley.ui.theme.Theme;

/** All filters, of which the long lists come after the rest. */
@ExtendWith(ApplicationExtension.class)
class FilterPaneWindowTest {
    private static final Facet<String> ALL_BUT_REBEL = Facet.<String>all().with("rebel", false);

    private final List<Runnable> later = new ArrayList<>();
    private Session session = new Session(Datasets.offer());

    @Start
    void open(Stage stage) {
        session = new Session(Datasets.offer());
        var scene = new Scene(new FilterPane(session, later::add), 260, 1000);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void theirTimeComes(FxRobot robot) {
        robot.interact(() -> later.forEach(Runnable::run));
    }

    private Filter filter() {
        return session.reading().get().state().filter();
    }

    private static CheckBox box(FxRobot robot, String row) {
        return robot.lookup("#" + row + " .check-box").queryAs(CheckBox.class);
    }

    private static boolean isThere(FxRobot robot, String row) {
        return robot.lookup("#" + row).tryQuery().isPresent();
    }

    private static String count(FxRobot robot, String row) {
        return robot.lookup("#" + row + " .facet-count").queryAs(Labeled.class).getText();
    }

    @Test
    void theShortListsNeedNotWait(FxRobot robot) {
        assertFalse(isThere(robot, "speaker-rebel"));
        robot.interact(box(robot, "stance-supports")::fire);
        assertEquals(Set.of(Leaning.SUPPORTS), filter().stances().excluded());
    }

    @Test
    void everyListComes(FxRobot robot) {
        theirTimeComes(robot);
        for (var row : List.of("speaker-rebel", "publisher-wire", "confidence-high", "hide")) {
            assertTrue(isThere(robot, row), row);
        }
    }

    @Test
    void whatComesLaterIsChosenFromLikeTheRest(FxRobot robot) {
        theirTimeComes(robot);
        robot.interact(box(robot, "speaker-rebel")::fire);
        assertEquals(ALL_BUT_REBEL, filter().speakers());
        assertEquals("0", count(robot, "camp-south"));
        robot.interact(box(robot, "speaker-rebel")::fire);
        assertEquals(Filter.NONE, filter());
    }

    @Test
    void whatComesLaterFollowsTheSession(FxRobot robot) {
        theirTimeComes(robot);
        robot.interact(() -> session.filter(filter -> filter.withSpeakers(ALL_BUT_REBEL)));
        assertFalse(box(robot, "speaker-rebel").isSelected());
        robot.interact(session::back);
        assertTrue(box(robot, "speaker-rebel").isSelected());
    }

    @Test
    void whatIsFilteredBeforeTheyComeStandsInThem(FxRobot robot) {
        robot.interact(() -> {
            session.filter(filter -> filter.withSpeakers(ALL_BUT_REBEL));
            session.showOutsiders(Outsiders.HIDDEN);
        });
        var before = session.reading().get().state();
        theirTimeComes(robot);
        assertFalse(box(robot, "speaker-rebel").isSelected());
        assertTrue(box(robot, "speaker-minister").isSelected());
        assertTrue(robot.lookup("#hide").queryAs(CheckBox.class).isSelected());
        assertEquals(before, session.reading().get().state());
    }

    @Test
    void theyAreOfTheDatasetThatIsOpenWhenTheyCome(FxRobot robot) {
        var other = Datasets.read(Datasets.offerJson().replace("\"rebel\"", "\"leader\""));
        robot.interact(() -> session.open(other));
        theirTimeComes(robot);
        assertTrue(isThere(robot, "speaker-leader"));
        assertFalse(isThere(robot, "speaker-rebel"));
    }
}
