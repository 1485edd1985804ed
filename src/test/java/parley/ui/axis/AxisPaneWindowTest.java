package parley.ui.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import parley.Datasets;
import parley.model.Dated;
import parley.picture.axis.Days;
import parley.query.TimeWindow;
import parley.session.Lanes;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.theme.Fonts;
import parley.ui.theme.Theme;

/** What mouse and keys do on the axis, on seven days of February. */
@ExtendWith(ApplicationExtension.class)
class AxisPaneWindowTest {
    private final Session session = new Session(Datasets.offer());

    @Start
    void start(Stage stage) {
        Fonts.load();
        var scene = new Scene(new AxisPane(session), 1400, 340);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        // Where it stands from the start: a window that is centred later moves away from under the pointer.
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static Plot plot(FxRobot robot) {
        return robot.lookup("#axis-plot").queryAs(Plot.class);
    }

    /** Moves to the part of a day's column that is given, between the lanes' marks. */
    private static void moveTo(FxRobot robot, int day, double part) {
        var plot = plot(robot);
        var picture = plot.picture().orElseThrow();
        double x = picture.scale().start(LocalDate.of(2013, 2, day))
                + part * picture.scale().dayWidth();
        robot.moveTo(plot.localToScreen(x, picture.frame().lanesBottom() + 1));
    }

    private static void drag(FxRobot robot, int from, double fromPart, int to, double toPart) {
        moveTo(robot, from, fromPart);
        robot.press(MouseButton.PRIMARY);
        moveTo(robot, to, toPart);
        robot.release(MouseButton.PRIMARY);
    }

    private TimeWindow window() {
        return session.reading().get().state().filter().window();
    }

    private static TimeWindow days(int from, int to) {
        return new TimeWindow(LocalDate.of(2013, 2, from), LocalDate.of(2013, 2, to));
    }

    private static String status(FxRobot robot) {
        return robot.lookup(".axis-status").queryAs(Labeled.class).getText();
    }

    @Test
    void dragSetsAWindowInOneStepOfTheHistory(FxRobot robot) {
        drag(robot, 2, 0.3, 4, 0.2);
        assertEquals(days(2, 4), window());
        assertTrue(status(robot).startsWith("2 – 4 Feb · "), status(robot));
        robot.interact(session::back);
        assertEquals(TimeWindow.ALWAYS, window());
    }

    @Test
    void nothingIsSetBeforeRelease(FxRobot robot) {
        moveTo(robot, 2, 0.5);
        robot.press(MouseButton.PRIMARY);
        moveTo(robot, 5, 0.5);
        assertEquals(TimeWindow.ALWAYS, window());
        assertEquals("2 – 5 Feb", status(robot));
        robot.release(MouseButton.PRIMARY);
        assertEquals(days(2, 5), window());
    }

    @Test
    void edgeAndMiddleOfTheBrushCanBeDragged(FxRobot robot) {
        robot.interact(() -> session.showWindow(days(2, 4)));
        drag(robot, 5, 0, 6, 0.9);
        assertEquals(days(2, 6), window());
        drag(robot, 3, 0.5, 4, 0.5);
        assertEquals(days(3, 7), window());
    }

    @Test
    void clickOnEmptyGroundOnlyClearsTheSelection(FxRobot robot) {
        robot.interact(() -> {
            session.showWindow(days(1, 5));
            session.select(new Selection.OfStatement("offer"));
        });
        moveTo(robot, 6, 0.5);
        robot.clickOn(MouseButton.PRIMARY);
        assertEquals(days(1, 5), window());
        assertEquals(Selection.NOTHING, session.reading().get().state().selection());
    }

    @Test
    void doubleClickOnTheBrushClearsIt(FxRobot robot) {
        robot.interact(() -> session.showWindow(days(2, 5)));
        moveTo(robot, 4, 0.5);
        robot.doubleClickOn(MouseButton.PRIMARY);
        assertEquals(TimeWindow.ALWAYS, window());
    }

    @Test
    void clickOnMarksSelectsThem(FxRobot robot) {
        robot.clickOn("#mark-refusal");
        assertEquals(
                new Selection.OfStatement("refusal"),
                session.reading().get().state().selection());
        robot.clickOn("#axis-event-summit");
        assertEquals(
                new Selection.OfEvent("summit"), session.reading().get().state().selection());
    }

    @Test
    void keysWalkPlayAndClear(FxRobot robot) {
        robot.interact(() -> session.showWindow(days(1, 5)));
        robot.interact(plot(robot)::requestFocus);
        robot.type(KeyCode.HOME, KeyCode.RIGHT);
        var reading = session.reading().get();
        var second = reading.projection().statements().get(1).id();
        assertEquals(new Selection.OfStatement(second), reading.state().selection());
        robot.type(KeyCode.SPACE);
        assertTrue(robot.lookup("#axis-play").query().getStyleClass().contains("playing"));
        robot.type(KeyCode.SPACE);
        assertFalse(robot.lookup("#axis-play").query().getStyleClass().contains("playing"));
        robot.type(KeyCode.DELETE);
        assertEquals(TimeWindow.ALWAYS, window());
    }

    @Test
    void typedDaysSetTheWindowAndFaultsAreSaid(FxRobot robot) {
        var from = robot.lookup("#axis-from").queryAs(TextField.class);
        robot.interact(() -> {
            from.setText("2 feb 2013");
            from.fireEvent(new javafx.event.ActionEvent());
        });
        assertEquals(new TimeWindow(LocalDate.of(2013, 2, 2), null), window());
        robot.interact(() -> {
            from.setText("30 Feb 2013");
            from.fireEvent(new javafx.event.ActionEvent());
        });
        assertTrue(status(robot).contains("is no day"), status(robot));
        assertEquals(new TimeWindow(LocalDate.of(2013, 2, 2), null), window());
        robot.clickOn("#axis-clear");
        assertEquals(TimeWindow.ALWAYS, window());
        assertFalse(status(robot).contains("is no day"), status(robot));
    }

    // --- days on view ----------------------------------------------------------------------------------------------

    private TimeWindow daysOnView() {
        return session.reading().get().state().axis().days();
    }

    /** Turns the wheel over a day, upwards where positive. */
    private static void turn(FxRobot robot, int day, double deltaX, double deltaY) {
        var plot = plot(robot);
        var picture = plot.picture().orElseThrow();
        double x = picture.scale().start(LocalDate.of(2013, 2, day))
                + picture.scale().dayWidth() / 2;
        robot.interact(() -> plot.fireEvent(wheel(x, picture.frame().lanesTop() + 4, deltaX, deltaY)));
    }

    private static ScrollEvent wheel(double x, double y, double deltaX, double deltaY) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                deltaX,
                deltaY,
                deltaX,
                deltaY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void wheelZoomsAroundThePointerAndMovesSidewaysInOneStepOfTheHistory(FxRobot robot) {
        turn(robot, 6, 0, 120);
        turn(robot, 6, 0, 120);
        var near = daysOnView();
        assertTrue(Days.of(near, session.reading().get().dataset().about().period())
                        .orElseThrow()
                        .count()
                < 4);
        assertTrue(near.admits(new Dated.Day(LocalDate.of(2013, 2, 6))), near.toString());
        turn(robot, 6, 9000, 0);
        assertEquals(LocalDate.of(2013, 2, 1), daysOnView().from());
        robot.interact(session::back);
        assertEquals(TimeWindow.ALWAYS, daysOnView());
    }

    @Test
    void keysZoomMoveAndShowAllAgain(FxRobot robot) {
        robot.interact(plot(robot)::requestFocus);
        robot.interact(() -> typed(plot(robot), "+"));
        assertTrue(daysOnView().isActive());
        robot.type(KeyCode.PAGE_DOWN);
        assertEquals(LocalDate.of(2013, 2, 7), daysOnView().to());
        robot.interact(() -> typed(plot(robot), "0"));
        assertEquals(TimeWindow.ALWAYS, daysOnView());
    }

    @Test
    void bracketsFollowReplies(FxRobot robot) {
        robot.interact(() -> {
            session.select(new Selection.OfStatement("refusal"));
            typed(plot(robot), "[");
        });
        assertEquals(
                new Selection.OfStatement("offer"),
                session.reading().get().state().selection());
        robot.interact(() -> typed(plot(robot), "]"));
        assertEquals(
                new Selection.OfStatement("refusal"),
                session.reading().get().state().selection());
    }

    private static void typed(Plot plot, String sign) {
        plot.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, sign, sign, KeyCode.UNDEFINED, false, false, false, false));
    }

    @Test
    void aChangeOfStanceShowsBothSidesOfIt(FxRobot robot) {
        robot.interact(() -> {
            session.open(Datasets.read(Datasets.offerJson()
                    .replace(
                            "\"paraphrase\": \"Protests.\", \"positions\": []",
                            "\"paraphrase\": \"Protests.\", \"positions\": [{\"issue\": \"dialogue\","
                                    + " \"stance\": \"opposes\", \"conditions\": []}]")));
            session.showAxis(axis -> axis.withLanes(Lanes.STANCES));
        });
        robot.moveTo("#mark-protest");
        var words = robot.lookup(".axis-card-body .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertTrue(words.containsAll(List.of("“Not before”", "“Shame”", "Conditional", "Opposes")), words.toString());
    }

    @Test
    void lanesAreChosenInTheRowOfControls(FxRobot robot) {
        robot.clickOn("#axis-lanes-issues");
        assertEquals(Lanes.ISSUES, session.reading().get().state().axis().lanes());
    }
}
