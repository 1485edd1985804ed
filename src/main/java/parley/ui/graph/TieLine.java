package parley.ui.graph;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import parley.network.TieKind;
import parley.ui.fx.Nodes;
import parley.ui.theme.TieStyle;

/** The line that a kind of tie is drawn as, as a small sample. */
final class TieLine {
    private TieLine() {}

    static Node sample(TieKind kind) {
        var line = Nodes.styled(new Line(0, 6, 22, 6), "legend-line", TieStyle.styleClass(kind));
        return kind.isPointed()
                ? new Group(line, Nodes.path("M26 6 L18 2 V10 Z", "legend-arrow", TieStyle.styleClass(kind)))
                : new Group(line);
    }
}
