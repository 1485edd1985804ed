package parley.ui.shell;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import parley.ui.fx.Nodes;

/** Frames around parts of the window that a tour points at; they let everything through to what is below. */
final class Spotlight extends Pane {
    private Subscription following = Subscription.EMPTY;

    Spotlight() {
        setMouseTransparent(true);
        setFocusTraversable(false);
        getStyleClass().add("spotlights");
    }

    /** Frames parts whose parent fills the window as this does; what was framed before no longer is. */
    void pointAt(List<? extends Region> parts) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        getChildren().clear();
        parts.forEach(this::frame);
    }

    private void frame(Region part) {
        var frame = Nodes.styled(new Region(), "spotlight");
        frame.setManaged(false);
        getChildren().add(frame);
        following = Subscription.combine(
                following,
                part.boundsInParentProperty().subscribe(bounds -> fit(frame, bounds)),
                part.visibleProperty().subscribe(frame::setVisible));
    }

    private static void fit(Region frame, Bounds part) {
        frame.resizeRelocate(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight());
    }
}
