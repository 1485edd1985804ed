package parley.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Answers that come from the background. While the JavaFX thread waits, none can arrive. */
@ExtendWith(ApplicationExtension.class)
class BackgroundWindowTest {
    private final Background background = new Background();
    private final List<String> answers = new ArrayList<>();

    @Start
    void open(Stage stage) {
        stage.show();
    }

    private void until(String answer) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, () -> answers.contains(answer)));
        WaitForAsyncUtils.waitForFxEvents();
        background.close();
    }

    @Test
    void aStepIsWorkedOutOnlyWhenTheOneBeforeHasArrived(FxRobot robot) throws TimeoutException {
        var workedOut = new AtomicInteger();
        var done = new CompletableFuture<String>();
        robot.interact(() -> {
            background.<String>askInSteps(
                    steps -> {
                        for (int i = 0; i < 3; i++) {
                            steps.offer(() -> "step " + workedOut.incrementAndGet());
                        }
                        done.complete("done");
                        return "last";
                    },
                    answers::add);
            done.join();
        });
        until("last");
        assertEquals(1, workedOut.get());
        assertEquals(List.of("step 1", "last"), answers);
    }

    @Test
    void nothingOfWhatWasAskedBeforeArrives(FxRobot robot) throws TimeoutException {
        var offered = new CompletableFuture<String>();
        var done = new CompletableFuture<String>();
        robot.interact(() -> {
            background.<String>askInSteps(
                    steps -> {
                        steps.offer(() -> "an old step");
                        offered.complete("offered");
                        return "old";
                    },
                    answers::add);
            offered.join();
            background.<String>askInSteps(
                    _ -> {
                        done.complete("done");
                        return "new";
                    },
                    answers::add);
            done.join();
        });
        until("new");
        assertEquals(List.of("new"), answers);
    }
}
