package parley.ui.agreement;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parley.analysis.agreement.Measure;
import parley.ui.fx.Nodes;

/** The matrix with what its marks mean. */
final class MatrixPart {
    private MatrixPart() {}

    static Node of(Worked worked, Measure measure, Links links) {
        var view = new MatrixView(worked.matrix(), measure, links);
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        view.keepNamesIn(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return Nodes.styled(
                new VBox(Nodes.paragraph(NetworkPart.leftOut(worked) + marks(measure), "quiet", "small"), scroll),
                "agreement-part");
    }

    private static String marks(Measure measure) {
        return "Frames are blocs. The darkest quarter of the cells has the largest numbers. "
                + switch (measure) {
                    case CONGRUENCE -> "+ is agreement, = none of it. ";
                    case CONFLICT -> "− is disagreement, = none of it. ";
                    case DIFFERENCE -> "+ is more agreement, − more disagreement, = as much of both. ";
                }
                + "An empty cell: no common issue.";
    }
}
