package parley.ui.compare;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** The pieces that the page's parts are made of. */
final class Parts {
    private Parts() {}

    /** A part of several sections. */
    static VBox column(Node... children) {
        return Nodes.styled(new VBox(children), "compare-part");
    }

    /** A heading with what stands under it, or with why nothing does. */
    static Node section(String heading, String whenEmpty, List<? extends Node> lines) {
        var title = Nodes.paragraph(heading, "strong");
        title.setAccessibleRole(AccessibleRole.TEXT);
        title.setAccessibleRoleDescription("heading");
        var section = Nodes.styled(new VBox(title), "compare-section");
        if (lines.isEmpty()) {
            section.getChildren().add(Prose.of(whenEmpty, "quiet"));
        }
        section.getChildren().addAll(lines);
        return section;
    }

    /** Lines in columns of given shares of the width, in percent. */
    static GridPane grid(double... shares) {
        var grid = Nodes.styled(new GridPane(), "compare-grid");
        for (double share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /** Adds a line to a grid; what it holds stands at the top. */
    static void addLine(GridPane grid, Node... cells) {
        for (var cell : cells) {
            GridPane.setValignment(cell, VPos.TOP);
        }
        grid.addRow(grid.getRowCount(), cells);
    }
}
