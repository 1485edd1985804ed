package parley.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.tours.Tour;
import parley.ui.fx.Nodes;
import parley.ui.words.Amounts;

/** The three hints of a first start. */
final class HintSheet extends Sheet {
    HintSheet(Runnable close) {
        super("Who is ready to talk, and on what conditions?", hints(), "Look around", close);
    }

    /** Offers a tour beside looking around. */
    void offer(Tour tour, Runnable take) {
        var button = Nodes.button("Take the tour (" + Amounts.of(tour.steps().size(), "step") + ")", take);
        button.setId("take-tour");
        button.setGraphic(new FontIcon(Feather.MAP));
        addBeforeDone(button);
    }

    private static Node hints() {
        return new VBox(
                12,
                hint(
                        Feather.SHARE_2,
                        "Click a line between two actors to read the words behind it, with their source."),
                hint(Feather.FILTER, "Filter on the left by stance: the ring around an actor shows where it stands."),
                hint(Feather.CLOCK, "Drag over the days below to look at a part of the time, or press play."));
    }

    private static Node hint(Ikon icon, String text) {
        var row = new HBox(12, Nodes.styled(new FontIcon(icon), "hint-icon"), Nodes.paragraph(text));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
