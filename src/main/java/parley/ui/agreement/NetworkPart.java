package parley.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import parley.analysis.agreement.Measure;
import parley.ui.fx.Nodes;
import parley.ui.fx.WrapPane;
import parley.ui.words.Amounts;

/** The picture of the network with what its lines mean, and what of it is not drawn. */
final class NetworkPart {
    private static final double SAMPLE = 26;
    private static final double WIDE = 3;

    private NetworkPart() {}

    static Node of(Worked worked, Measure measure, Links links) {
        var view = new NetworkView(worked.arranged(), measure, links);
        VBox.setVgrow(view, Priority.ALWAYS);
        return Nodes.styled(
                new VBox(view, legend(measure), Nodes.paragraph(note(worked, measure), "quiet", "small")),
                "agreement-part");
    }

    private static Node legend(Measure measure) {
        var samples = new ArrayList<Node>();
        if (measure != Measure.CONFLICT) {
            samples.add(sample(Side.AGREE, measure == Measure.DIFFERENCE ? "more agreement" : "agreement"));
        }
        if (measure != Measure.CONGRUENCE) {
            samples.add(sample(Side.CONFLICT, measure == Measure.DIFFERENCE ? "more disagreement" : "disagreement"));
        }
        samples.addAll(List.of(
                Nodes.label("the wider, the more", "small"),
                Nodes.label("larger marks took more positions", "small"),
                Nodes.label("grounds are blocs", "small")));
        return new WrapPane(16, samples);
    }

    private static Node sample(Side side, String words) {
        var line = Nodes.styled(new Line(0, 0, SAMPLE, 0), "pair-line", side.styleClass());
        line.setStrokeWidth(WIDE);
        var sample = new HBox(6, line, Nodes.label(words, "small"));
        sample.setAlignment(Pos.CENTER_LEFT);
        return sample;
    }

    static String note(Worked worked, Measure measure) {
        int lines = worked.arranged().lines(measure);
        int drawn = worked.arranged().drawn(measure).size();
        return leftOut(worked)
                + (drawn < lines
                        ? "Drawn are the strongest ties between them and the strongest of each, " + drawn + " of "
                                + Amounts.number(lines) + ". "
                        : "")
                + "Choose a line to read what it rests on, an actor to see it in the window.";
    }

    /** Which actors have no room in the picture and the matrix. */
    static String leftOut(Worked worked) {
        int left = worked.matrix().leftOut();
        return left == 0
                ? ""
                : "Shown are the " + worked.matrix().order().size() + " who took most positions; "
                        + Amounts.number(left) + " more stand in the table. ";
    }
}
