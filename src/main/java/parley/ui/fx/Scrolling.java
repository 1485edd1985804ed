package parley.ui.fx;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Columns that scroll. */
public final class Scrolling {
    private Scrolling() {}

    /**
     * A column that is as high as its content where there is room, and scrolls where there is not, also to what takes the
     * focus inside.
     */
    public static ScrollPane column(Region content) {
        var scroll = new Column(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> {
            if (focused != null && isWithin(focused, content)) {
                bringIntoView(scroll, focused);
            }
        });
        return scroll;
    }

    private static boolean isWithin(Node node, Node ancestor) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** Scrolls as little as brings a node inside the content into view. */
    private static void bringIntoView(ScrollPane scroll, Node node) {
        var content = scroll.getContent();
        double hidden = content.getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        var place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        double wanted = place.getMinY() < top ? place.getMinY() : Math.max(top, top + place.getMaxY() - bottom);
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    /** Scrolls so that a node inside the content stands at the top. */
    public static void bringToTop(ScrollPane scroll, Node node) {
        var content = scroll.getContent();
        double hidden = content.getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        double top =
                content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    /** The stock pane asks its content for a height without telling it a width, which breaks wrapped text. */
    private static final class Column extends ScrollPane {
        private static final double FRAME = 2;

        private final Region content;

        Column(Region content) {
            super(content);
            this.content = content;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double inner = width - snappedLeftInset() - snappedRightInset();
            double height = content.prefHeight(width < 0 ? -1 : Math.max(0, inner));
            return snappedTopInset() + Math.ceil(height) + snappedBottomInset() + FRAME;
        }
    }
}
