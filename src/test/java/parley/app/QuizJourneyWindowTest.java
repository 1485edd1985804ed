package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import parley.analysis.quiz.QuestionBank;
import parley.analysis.quiz.QuestionKind;
import parley.analysis.quiz.Quiz;
import parley.analysis.quiz.Wishes;
import parley.query.TimeWindow;
import parley.session.Selection;

/** A reader takes a quiz without a mouse, and a teacher takes it away on paper. */
@ExtendWith(ApplicationExtension.class)
class QuizJourneyWindowTest {
    private static final KeyCode[] FIGURES = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4};

    @TempDir
    private static Path folder;

    private Explorer explorer;
    private final List<String> asked = new ArrayList<>();

    @Start
    void open(Stage stage) {
        explorer = Launches.explorer(Opening.first(), (_, name) -> {
            asked.add(name);
            return Optional.of(folder.resolve(name));
        });
        Launches.start(explorer, stage);
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static String words(FxRobot robot, String query) {
        return Objects.requireNonNullElse(
                robot.lookup(query).queryAs(Label.class).getText(), "");
    }

    /** The quiz of the number 7, as it is made without a window. */
    private Quiz quiz(int number) {
        var reading = explorer.session().reading().get();
        return QuestionBank.of(reading.dataset(), reading.projection(), null)
                .quiz(new Wishes(7, number, EnumSet.allOf(QuestionKind.class)));
    }

    private static void showQuiz(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        until(() -> shows(robot, "#quiz-begin"));
        robot.interact(() -> robot.lookup("#quiz-seed").queryAs(TextField.class).setText("7"));
    }

    private void begin(FxRobot robot) throws TimeoutException {
        showQuiz(robot);
        robot.interact(() -> robot.lookup("#quiz-begin").query().requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> shows(robot, "#quiz-option-1"));
    }

    private void answer(FxRobot robot, int question, boolean rightly) throws TimeoutException {
        var asked = quiz(10).questions().get(question);
        int option = rightly ? asked.right() : (asked.right() + 1) % asked.options().size();
        robot.type(FIGURES[option]);
        until(() -> shows(robot, "#quiz-verdict"));
    }

    @Test
    void figuresAnswerEnterGoesOnAndTheScoreTellsWhatWasWrong(FxRobot robot) throws TimeoutException {
        begin(robot);
        answer(robot, 0, true);
        assertEquals("Right.", words(robot, "#quiz-verdict"));
        assertTrue(shows(robot, ".proof"));
        robot.type(KeyCode.ENTER);
        until(() -> shows(robot, "#quiz-option-1"));
        answer(robot, 1, false);
        assertTrue(words(robot, "#quiz-verdict").startsWith("Not right."));
        for (int i = 2; i < 10; i++) {
            robot.type(KeyCode.ENTER);
            until(() -> shows(robot, "#quiz-option-1"));
            answer(robot, i, true);
        }
        robot.type(KeyCode.ENTER);
        until(() -> shows(robot, "#quiz-score"));
        assertEquals("9 of 10 right", words(robot, "#quiz-score"));
        assertEquals(10, robot.lookup(".quiz-line").queryAll().size());
        assertEquals(1, robot.lookup(".wrong-words").queryAll().size());
    }

    @Test
    void theEvidenceIsShownInTheWindowAndTheQuizGoesOnAfterwards(FxRobot robot) throws TimeoutException {
        begin(robot);
        answer(robot, 0, false);
        robot.interact(() -> robot.lookup(".proof .link-button").queryAs(Button.class).fire());
        until(() -> !shows(robot, "#quiz"));
        var state = explorer.session().reading().get().state();
        assertFalse(state.selection() instanceof Selection.Nothing);

        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        until(() -> shows(robot, "#quiz-verdict"));
        robot.type(FIGURES[quiz(10).questions().getFirst().right()]);
        assertTrue(words(robot, "#quiz-verdict").startsWith("Not right."), "an answer stays");
    }

    @Test
    void aTeacherTakesItAwayWithItsKey(FxRobot robot) throws TimeoutException, IOException {
        showQuiz(robot);
        robot.interact(() -> robot.lookup("#quiz-save").queryAs(Button.class).fire());
        until(() -> words(robot, "#quiz-status").startsWith("Written"));
        assertEquals(List.of("moscow-offer-2013-quiz-7.md"), asked);
        var text = Files.readString(folder.resolve(asked.getFirst()));
        assertTrue(text.contains("# Answer key"), text);
    }

    @Test
    void whereThereIsNothingToAskItSaysWhatToDo(FxRobot robot) throws TimeoutException {
        until(() -> shows(robot, "#actor-idriss"));
        var early = LocalDate.of(1990, 1, 1);
        robot.interact(() -> explorer.session().showWindow(new TimeWindow(early, early)));
        showQuiz(robot);
        assertTrue(words(robot, "#quiz-hindrance").contains("Widen the days"));
        assertTrue(robot.lookup("#quiz-begin").query().isDisabled());
        var page = assertInstanceOf(Button.class, robot.lookup("#quiz-save").query());
        assertTrue(page.isDisabled());
    }
}
