package parley.ui.about;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import parley.ui.fx.Nodes;

/** How much of a whole something is, as a bar on a track that stands for the whole. The numbers stand beside it. */
final class Bar extends HBox {
    private static final double TRACK = 110;
    /** What is there at all can be seen. */
    private static final double LEAST = 1.5;

    private final int total;

    Bar(int total) {
        this.total = total;
        getStyleClass().add("coverage-bar");
        setMinWidth(TRACK);
        setMaxWidth(TRACK);
        setAccessibleRole(AccessibleRole.NODE);
    }

    /** A bar of one part. */
    static Bar of(int count, int total) {
        return new Bar(total).with(count, "coverage-part");
    }

    /** Adds a part at its end. */
    Bar with(int count, String... styleClasses) {
        if (count > 0 && total > 0) {
            var part = Nodes.styled(new Region(), styleClasses);
            double width = Math.max(LEAST, TRACK * count / total);
            part.setMinWidth(width);
            part.setMaxWidth(width);
            getChildren().add(part);
        }
        return this;
    }
}
