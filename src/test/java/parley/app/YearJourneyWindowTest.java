package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.model.Dataset;
import parley.network.Member;
import parley.network.Tie;
import parley.query.Dating;
import parley.session.Lanes;
import parley.session.Reading;
import parley.session.Selection;

/** A reader's way through the year 2013: what is folded, zoom, stance lanes, a thread of replies, a replay. */
@ExtendWith(ApplicationExtension.class)
class YearJourneyWindowTest {
    private Explorer explorer;

    @Start
    void open(Stage opened) {
        explorer = Launches.explorer(Settings.FIRST_START, null, null);
        Launches.start(explorer, opened);
    }

    private Reading reading() {
        return explorer.session().reading().get();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Dataset year() {
        return switch (DatasetReader.read(Path.of("data/syria-2013.json"))) {
            case LoadResult.Loaded(var dataset, var _) -> dataset;
            case LoadResult.Rejected(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** A sign typed as a keyboard does: pressed, then typed. */
    private static void type(FxRobot robot, KeyCode key, String sign) {
        robot.interact(() -> {
            var focused = robot.lookup("#axis-plot").<Node>query();
            focused.requestFocus();
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", sign, key, false, false, false, false));
            focused.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, sign, sign, KeyCode.UNDEFINED, false, false, false, false));
        });
    }

    @Test
    void aReplayFillsTheYearWhileNobodyMoves(FxRobot robot) throws TimeoutException {
        var year = year();
        robot.interact(() -> explorer.session().open(year));
        until(() -> robot.lookup("#actor-lavrov").tryQuery().isPresent());
        int everything = reading().projection().statements().size();
        until(() -> places().values().stream().allMatch(Optional::isPresent));
        robot.interact(() -> robot.lookup("#axis-kind")
                .<ChoiceBox<?>>query()
                .getSelectionModel()
                .select(1));
        var before = places();

        robot.interact(() -> robot.lookup("#axis-play").<Button>query().fire());
        var first = reading().projection().statements();
        assertTrue(first.size() < everything / 10, () -> first.size() + " statements in the first step");

        until(() -> reading().projection().statements().size() > first.size());
        robot.interact(() -> robot.lookup("#axis-play").<Button>query().fire());
        assertEquals(before, places());
        var said = reading().projection().statements().size();

        robot.interact(() -> robot.lookup("#axis-known").<ToggleButton>query().fire());
        assertEquals(Dating.PUBLISHED, reading().state().dating());
        assertTrue(
                reading().projection().statements().size() <= said, "not more can have been known than had been said");
    }

    /** Where the ties run, which is where their ends stand. */
    private Map<String, Optional<Point2D>> places() {
        return reading().network().ties().stream()
                .collect(Collectors.toMap(Tie::id, tie -> explorer.network().middleOf(tie.id())));
    }

    @Test
    void everythingFitsTheNarrowestWindow(FxRobot robot) throws TimeoutException {
        var year = year();
        robot.interact(() -> explorer.session().open(year));
        robot.interact(() -> explorer.window().getScene().getWindow().setWidth(Settings.NARROWEST));
        until(() -> explorer.window().getWidth() == Settings.NARROWEST);
        assertTrue(
                explorer.window().minWidth(-1) <= Settings.NARROWEST,
                () -> "it needs " + explorer.window().minWidth(-1));
    }

    @Test
    void zoomsToDaysTurnsToStancesAndFollowsAThread(FxRobot robot) throws TimeoutException {
        var year = year();
        robot.interact(() -> explorer.session().open(year));
        until(() -> robot.lookup("#actor-lavrov").tryQuery().isPresent());
        assertTrue(reading().network().members().stream().anyMatch(Member::folded));

        type(robot, KeyCode.PLUS, "+");
        assertTrue(reading().state().axis().days().isActive());

        robot.interact(
                () -> robot.lookup("#axis-lanes-stances").<ToggleButton>query().fire());
        assertEquals(Lanes.STANCES, reading().state().axis().lanes());

        var last = year.statements().stream()
                .filter(said -> reading()
                        .threads()
                        .answered(said)
                        .flatMap(reading().threads()::answered)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        robot.interact(() -> explorer.session().select(new Selection.OfStatement(last.id())));
        type(robot, KeyCode.OPEN_BRACKET, "[");
        assertEquals(
                new Selection.OfStatement(String.valueOf(last.inReplyTo())),
                reading().state().selection());

        var offer = year.statement("muallem-offer");
        robot.interact(() -> explorer.session().select(new Selection.OfStatement(offer.id())));
        var answers = reading().threads().answers(offer);
        type(robot, KeyCode.CLOSE_BRACKET, "]");
        assertEquals(
                new Selection.OfStatement(answers.getFirst().id()),
                reading().state().selection());
        type(robot, KeyCode.OPEN_BRACKET, "[");
        assertEquals(new Selection.OfStatement(offer.id()), reading().state().selection());
    }
}
