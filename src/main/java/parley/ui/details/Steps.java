package parley.ui.details;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.model.Statement;
import parley.ui.fx.Nodes;

/** How a stance moved: a position under the other, earliest first, along a line. */
final class Steps {
    private Steps() {}

    static Node of(Links links, List<Statement> positions) {
        var steps = Nodes.styled(new VBox(), "steps");
        positions.forEach(said -> steps.getChildren().add(StatementItem.step(links, said)));
        steps.getChildren().subList(0, positions.size() - 1).forEach(step -> Nodes.styled(step, "goes-on"));
        return new VBox(4, Nodes.paragraph(heading(links, positions), "quiet", "small"), steps);
    }

    private static String heading(Links links, List<Statement> positions) {
        var issue = links.reading().state().issue();
        long taken = positions.stream()
                .map(said -> said.positionOn(issue))
                .distinct()
                .count();
        return taken == 1 ? "The same in " + positions.size() + " statements" : "How it moved";
    }
}
