package parley.app;

import java.io.PrintWriter;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import parley.imports.report.Monitor;
import parley.session.Session;
import parley.ui.fx.Background;
import parley.ui.shell.ReadingPane;
import parley.ui.theme.Fonts;
import parley.ui.theme.Theme;

/**
 * The window before there is anything to show: JavaFX comes up while the dataset is read, and where that takes long, a
 * frame of the same size says so. Closing that frame ends the program.
 */
final class FirstWindow {
    /** What is read sooner is worth no frame. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final PrintWriter err;
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final CompletableFuture<Stage> waiting = new CompletableFuture<>();
    private Subscription dressing = Subscription.EMPTY;
    private volatile Monitor.@Nullable Progress shown;
    private volatile boolean isRead;

    private FirstWindow(PrintWriter err) {
        this.err = err;
    }

    /**
     * The window while it waits.
     *
     * @param reading what is read, in a word
     * @param width of the scene, in pixels
     * @param height of the scene, in pixels
     */
    record Frame(String reading, double width, double height, Theme theme) {}

    /**
     * Shows a window and comes back when it is closed, with the exit code.
     *
     * @param reading settles in a thread of its own what the window shows, and tells how far it is; what it throws is the
     *     cause of what is thrown here
     */
    static int run(Frame frame, Function<Monitor.Progress, Launch> reading, PrintWriter err) {
        var window = new FirstWindow(err);
        Thread.ofPlatform().daemon().name("parley-start").start(() -> window.read(reading));
        return Startup.run(() -> window.await(frame), err, window.exit);
    }

    private void read(Function<Monitor.Progress, Launch> reading) {
        try {
            var launch = reading.apply(this::reached);
            var session = Startup.session(launch);
            isRead = true;
            var stage = waiting.join();
            Background.enqueue(() -> open(launch, session, stage));
        } catch (RuntimeException | Error failure) {
            exit.completeExceptionally(failure);
        }
    }

    private void reached(long rows, long bytes, long ofBytes) {
        var heard = shown;
        if (heard != null) {
            heard.reached(rows, bytes, ofBytes);
        }
    }

    private void await(Frame frame) {
        Fonts.load();
        var stage = new Stage();
        stage.setTitle("Parley");
        stage.setOnHidden(_ -> exit.complete(0));
        if (!isRead) {
            prepare(frame, stage);
        }
        waiting.complete(stage);
    }

    /** Dresses the frame at once, on a thread that has nothing else to do, and so reads the style sheets meanwhile. */
    private void prepare(Frame frame, Stage stage) {
        var pane = new ReadingPane(frame.reading());
        var scene = new Scene(pane, frame.width(), frame.height());
        dressing = frame.theme().applyTo(scene);
        pane.applyCss();
        shown = pane.progress();
        stage.setScene(scene);
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> showUnlessRead(stage));
        patience.play();
    }

    private void showUnlessRead(Stage stage) {
        if (shown != null) {
            stage.show();
        }
    }

    private void open(Launch launch, Session session, Stage stage) {
        shown = null;
        dressing.unsubscribe();
        Startup.open(launch, session, err, exit, stage);
    }
}
