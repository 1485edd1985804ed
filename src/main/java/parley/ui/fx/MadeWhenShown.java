package parley.ui.fx;

import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Content that is made, or only put into the scene, when it is first seen: style sheets and layout cost what is hidden as
 * much as what is not.
 */
public final class MadeWhenShown extends StackPane {
    private final Supplier<? extends Region> content;

    /** @param content makes it, once, on the JavaFX thread */
    public MadeWhenShown(Supplier<? extends Region> content) {
        this.content = content;
        setPickOnBounds(false);
        sceneProperty().subscribe(_ -> makeIfShown());
        visibleProperty().subscribe(_ -> makeIfShown());
    }

    private void makeIfShown() {
        if (isVisible() && getScene() != null && getChildren().isEmpty()) {
            getChildren().setAll(content.get());
            if (isOnScreen()) {
                applyCss(); // what scrolls has its content in the scene from here on, so that it can take the focus
            }
        }
    }

    /** Before the window is shown, colours that the scene's root names are not known yet, and the first frame styles all. */
    private boolean isOnScreen() {
        var window = getScene().getWindow();
        return window != null && window.isShowing();
    }
}
