package parley.ui.graph;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import parley.ui.fx.Nodes;

/** What shapes and lines stand for. */
final class Legend extends FlowPane {
    Legend() {
        super(13, 3);
        getStyleClass().add("legend");
        setMouseTransparent(true);
        setAccessibleText("Legend: circles are people, squares states, hexagons organisations; rings and badges are"
                + " stances; a dashed ring is a stance taken through a representative");
        getChildren()
                .setAll(
                        shape("M6 0.5 A5.5 5.5 0 1 0 6 11.5 A5.5 5.5 0 1 0 6 0.5 Z", "person"),
                        shape("M1 1 H11 V11 H1 Z", "state"),
                        shape("M6 0 L11.2 3 V9 L6 12 L0.8 9 V3 Z", "organisation"),
                        line("tie-cooperative", "cooperative", true),
                        line("tie-conflictual", "conflictual", true),
                        line("tie-meeting", "met", false),
                        line("tie-planned-meeting", "planned", false),
                        line("tie-representation", "speaks for", false),
                        ring());
    }

    private static Node shape(String path, String name) {
        return item(Nodes.path(path, "legend-shape"), name);
    }

    private static Node line(String styleClass, String name, boolean arrow) {
        var line = Nodes.styled(new Line(0, 6, 22, 6), "legend-line", styleClass);
        var sample = new javafx.scene.Group(line);
        if (arrow) {
            sample.getChildren().add(Nodes.path("M26 6 L18 2 V10 Z", "legend-arrow", styleClass));
        }
        return item(sample, name);
    }

    private static Node ring() {
        return item(
                Nodes.path("M6 0.5 A5.5 5.5 0 1 0 6 11.5 A5.5 5.5 0 1 0 6 0.5 Z", "legend-shape", "legend-through"),
                "through a representative");
    }

    private static Node item(Node sample, String name) {
        var label = Nodes.label(name, "small", "quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var item = new HBox(5, sample, label);
        item.setAlignment(Pos.CENTER_LEFT);
        return item;
    }
}
