package parley.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * Content that is worked out in the background, and says so until it is there. Taken off its window before, it gives
 * the work up.
 */
public final class LatePane extends StackPane {
    private static final double WHEEL = 18;

    private final Background background = new Background();
    private final List<Runnable> awaiting = new ArrayList<>();
    private boolean filled;

    /**
     * Begins at once.
     *
     * @param waiting what is being done, for the reader who waits
     * @param work done in the background
     * @param render makes the content, on the JavaFX thread
     */
    public <T> LatePane(String waiting, Supplier<T> work, Function<T, Node> render) {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        var wait = new HBox(10, wheel, Nodes.label(waiting, "quiet"));
        wait.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(wait);
        background.ask(work, result -> fill(render.apply(result)));
        sceneProperty().subscribe((before, _) -> {
            if (before != null) {
                background.close();
            }
        });
    }

    private void fill(Node content) {
        background.close();
        StackPane.setAlignment(content, Pos.TOP_LEFT);
        getChildren().setAll(content);
        filled = true;
        awaiting.forEach(Runnable::run);
        awaiting.clear();
    }

    /** Runs something once the content is there, at once where it is. */
    public void whenFilled(Runnable action) {
        if (filled) {
            action.run();
        } else {
            awaiting.add(action);
        }
    }
}
