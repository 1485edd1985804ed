package parley.ui.graph;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The one node that stands for an actor among those that are pixels: a ring around its mark, with the words for it. */
final class CrowdRing extends Region {
    private static final double AROUND = 6;
    private static final double LEAST = 4;

    private @Nullable String actor;

    /** @param styleClass whether it marks what has the focus or what is selected */
    CrowdRing(String styleClass) {
        getStyleClass().addAll("crowd-ring", styleClass);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** Stands for an actor from now on, whose words a screen reader speaks. */
    void mean(String id, String words) {
        actor = id;
        setId("actor-" + id);
        setVisible(true);
        setFocusTraversable(true);
        setAccessibleText(words);
    }

    Optional<String> actor() {
        return Optional.ofNullable(actor);
    }

    /** Stands around a mark of a radius in pixels of the pane. */
    void around(Point2D centre, double radius) {
        double reach = Math.max(LEAST, radius) + AROUND;
        resizeRelocate(centre.getX() - reach, centre.getY() - reach, 2 * reach, 2 * reach);
    }
}
