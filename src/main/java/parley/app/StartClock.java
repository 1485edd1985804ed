package parley.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.stage.Stage;
import parley.ui.fx.Background;

/**
 * Says when the window first stood and closes it, for who measures the start: {@code -Dparley.start=measure}. Times count
 * from the start of the process to when the frame is painted, in milliseconds. Some systems know the former to the second
 * only; who starts the process says when in place of {@code measure}, in milliseconds since 1970.
 */
final class StartClock {
    private static final String ASKED = "parley.start";

    private StartClock() {}

    /**
     * To be called when the window has been shown.
     *
     * @param whenDrawn runs something once the network is there
     */
    static void watch(Stage stage, Consumer<Runnable> whenDrawn, PrintWriter err) {
        if (System.getProperty(ASKED) == null) {
            return;
        }
        whenPainted(stage.getScene(), () -> {
            long first = elapsed();
            whenDrawn.accept(() -> whenPainted(stage.getScene(), () -> {
                err.println("First frame after " + first + " ms, the network after " + elapsed() + " ms.");
                stage.hide();
            }));
        });
    }

    private static long elapsed() {
        return Duration.between(start(), Instant.now()).toMillis();
    }

    private static Instant start() {
        var said = System.getProperty(ASKED, "");
        return said.matches("\\d+")
                ? Instant.ofEpochMilli(Long.parseLong(said))
                : ProcessHandle.current().info().startInstant().orElseThrow();
    }

    /** A picture of one pixel is taken by the renderer after the frame that is asked for before it. */
    private static void whenPainted(Scene scene, Runnable action) {
        Background.enqueue(() -> Background.enqueue(() -> {
            var pixel = new SnapshotParameters();
            pixel.setViewport(new Rectangle2D(0, 0, 1, 1));
            scene.getRoot().snapshot(pixel, null);
            action.run();
        }));
    }
}
