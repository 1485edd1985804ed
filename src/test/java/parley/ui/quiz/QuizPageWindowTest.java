package parley.ui.quiz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.analysis.quiz.QuestionBank;
import parley.model.Dataset;
import parley.query.TimeWindow;
import parley.session.Session;
import parley.testing.MadeUp;
import parley.ui.theme.Theme;

/** What the quiz says of more statements than it is made of. */
@ExtendWith(ApplicationExtension.class)
class QuizPageWindowTest {
    private final StackPane sheet = new StackPane();

    @Start
    void open(Stage stage) {
        var scene = new Scene(sheet, 712, 640);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Dataset year(int statements) {
        return MadeUp.dataset(40, statements, 3, 7);
    }

    /** Opens the sheet anew, as whoever comes back to it does. */
    private void turnTo(FxRobot robot, Session session) throws TimeoutException {
        var isFilled = new boolean[1];
        robot.interact(() -> {
            var page = QuizPage.of(
                    session, new Desk(new Random(7), null), (_, _) -> Optional.empty(), _ -> List.of(), () -> {});
            page.whenFilled(() -> isFilled[0] = true);
            sheet.getChildren().setAll(page);
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> isFilled[0]);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean canBegin(FxRobot robot) {
        return robot.lookup("#quiz-begin").tryQueryAs(Button.class).stream().anyMatch(begin -> !begin.isDisabled());
    }

    private static String words(FxRobot robot) {
        return robot.lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList()
                .toString();
    }

    @Test
    void asManyAsAQuizIsMadeOfMakeOne(FxRobot robot) throws TimeoutException {
        turnTo(robot, new Session(year(QuestionBank.MOST)));
        assertTrue(canBegin(robot));
    }

    @Test
    void oneMoreAndTheReaderIsToldToChooseDays(FxRobot robot) throws TimeoutException {
        turnTo(robot, new Session(year(QuestionBank.MOST + 1)));
        assertFalse(canBegin(robot));
        var said = words(robot);
        assertTrue(said.contains("5,000 statements at the most, and the window shows 5,001"), said);
        assertTrue(said.contains("Drag over some days on the time axis"), said);
    }

    @Test
    void whoChoosesDaysThenFindsAQuizAboutThose(FxRobot robot) throws TimeoutException {
        var session = new Session(year(QuestionBank.MOST + 1));
        turnTo(robot, session);
        var first = session.reading().get().dataset().about().period().from();
        robot.interact(() -> session.showWindow(new TimeWindow(first, first.plusDays(30))));
        turnTo(robot, session);
        assertTrue(canBegin(robot));
        int left = session.reading().get().projection().statements().size();
        assertTrue(words(robot).contains("can be asked of " + left + " statements"), words(robot));
    }
}
