package parley.ui.details;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.ui.fx.Nodes;

/** A heading and what stands under it. */
final class Section extends VBox {
    Section(String heading, List<? extends Node> content) {
        Nodes.styled(this, "detail-section");
        getChildren().add(heading(heading));
        getChildren().addAll(content);
    }

    Section(String heading, Node... content) {
        this(heading, List.of(content));
    }

    private static Node heading(String text) {
        var heading = Nodes.paragraph(text, "section-title");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        heading.setAccessibleRoleDescription("heading");
        return heading;
    }

    /** "Said (3)". */
    static String counted(String heading, int count) {
        return heading + " (" + count + ")";
    }
}
