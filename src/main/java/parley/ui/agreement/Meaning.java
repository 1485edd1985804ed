package parley.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.ui.fx.Nodes;
import parley.ui.fx.Scrolling;

/** What every number on the page means, where it comes from, and what it does not tell. */
final class Meaning {
    private static final double HEIGHT = 190;
    private static final String CHANGED =
            "An actor that took another side than before has both counted, each as often as it was taken: it can agree"
                + " and disagree with the same actor, and nothing is replaced by what it said later. To see one time"
                + " alone, choose fewer days on the time axis.";
    private static final String SOURCES = "Divisors: P. Leifeld, J. Gruber and F. Bossner, Discourse Network Analyzer"
            + " Manual, 2019; the cosine is that of G. Salton and M. McGill, Introduction to Modern Information"
            + " Retrieval, 1983. Blocs: V. Blondel and others, “Fast unfolding of communities in large networks”, 2008."
            + " How sure they are: B. Efron, “Bootstrap Methods”, 1979. Triads: D. Cartwright and F. Harary,"
            + " “Structural balance”, 1956.";

    private Meaning() {}

    static Node of(Wish wish, Worked worked) {
        var measure = wish.measure();
        var wishes = wish.wishes();
        var parts = new ArrayList<Node>(List.of(
                part(measure.label(), measure.definition()),
                part("What it does not tell", measure.limits()),
                part("Where it comes from", measure.source()),
                part(
                        "Divided by: " + wishes.normalisation().label(),
                        wishes.normalisation().explanation()),
                part(
                        "Conditional and repeated stances",
                        wishes.conditionals().explanation() + " "
                                + wishes.repeats().explanation() + " A neutral stance takes no side and is left out."),
                part("Who changed sides", changed(worked)),
                part(
                        "Positions at least",
                        "Whoever took fewer positions on these issues than that is not compared. The fewer, the more a"
                                + " single quotation decides."),
                part("Blocs", worked.blocs().explanation().stream().collect(Collectors.joining(" "))),
                part("Further sources", SOURCES)));
        var scroll = Scrolling.column(Nodes.styled(new VBox(), "meaning"));
        if (scroll.getContent() instanceof VBox column) {
            column.getChildren().setAll(parts);
        }
        scroll.setMinHeight(HEIGHT);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMaxHeight(HEIGHT);
        return scroll;
    }

    private static String changed(Worked worked) {
        int wavering = worked.network().wavering().size();
        return CHANGED
                + (wavering == 0
                        ? " Nobody did in what is counted."
                        : " Here " + wavering + " of "
                                + worked.network().actors().size() + " did.");
    }

    private static Node part(String name, String text) {
        return new VBox(1, Nodes.label(name, "strong"), Nodes.paragraph(text));
    }
}
