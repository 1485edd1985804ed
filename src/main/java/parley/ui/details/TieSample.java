package parley.ui.details;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import parley.network.TieKind;
import parley.ui.fx.Nodes;
import parley.ui.theme.TieStyle;

/** The line that a kind of tie is drawn as. */
final class TieSample {
    private static final double HEAD = 8;

    private TieSample() {}

    /** A line from left to right, or, where it runs the other way, from right to left; its arrow shows which. */
    static Node of(TieKind kind, double length, boolean towardsRight) {
        double from = kind.isDirected() && !towardsRight ? HEAD : 0;
        double to = kind.isDirected() && towardsRight ? length - HEAD : length;
        var sample = new Group(Nodes.styled(new Line(from, 0, to, 0), "tie-line", TieStyle.styleClass(kind)));
        if (kind.isDirected()) {
            sample.getChildren().add(Nodes.path(head(length, towardsRight), "tie-head", TieStyle.styleClass(kind)));
        }
        return sample;
    }

    private static String head(double length, boolean towardsRight) {
        double tip = towardsRight ? length : 0;
        double back = towardsRight ? length - HEAD : HEAD;
        return "M" + tip + " 0 L" + back + " -4 L" + back + " 4 Z";
    }
}
