package parley.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import parley.dataset.Origin;
import parley.dataset.Overview;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;
import parley.ui.words.Amounts;

/** A dataset in the chooser: a button with what it is about, and for a file a way to take it off the list. */
final class DatasetCard extends HBox {
    private final Button choose;

    DatasetCard(Offer offer, boolean open, Consumer<Origin> opener, Consumer<DatasetCard> remover) {
        super(4);
        choose = Nodes.styled(new Button(null, face(offer, open)), "dataset-card");
        choose.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choose, Priority.ALWAYS);
        choose.setOnAction(_ -> opener.accept(offer.origin()));
        choose.setAccessibleText(spoken(offer, open));
        Nodes.mark(choose, "open-dataset", open);
        Nodes.mark(choose, "missing-dataset", offer.missing());
        getChildren().setAll(choose);
        if (!offer.isShipped()) {
            getChildren()
                    .add(Nodes.iconButton(
                            Feather.X, "Take " + offer.origin().name() + " off this list", () -> remover.accept(this)));
        }
        setAlignment(Pos.TOP_LEFT);
    }

    /** What is pressed to choose it. */
    Button button() {
        return choose;
    }

    private static Node face(Offer offer, boolean open) {
        var title = Nodes.label(offer.title(), "strong");
        var top = new HBox(8, title);
        top.setAlignment(Pos.CENTER_LEFT);
        if (open) {
            top.getChildren().add(Nodes.label("open now", "open-mark"));
        }
        var face = new VBox(3, top);
        var overview = offer.overview();
        if (offer.format() != null) {
            face.getChildren().add(quiet(offer.format().label() + ", imported anew each time it is opened"));
        } else if (overview == null) {
            face.getChildren().add(Nodes.label(trouble(offer), "dataset-trouble", "small"));
        } else {
            face.getChildren().addAll(facts(overview));
        }
        if (offer.origin() instanceof Origin.OfFile(var file)) {
            var path = Nodes.label(file.toString(), "quiet", "small");
            path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            face.getChildren().add(path);
        }
        return face;
    }

    private static String trouble(Offer offer) {
        return offer.missing()
                ? "Missing: this file was moved, renamed or deleted, or its drive is not connected."
                : "This file cannot be read as a dataset; choose it to see why.";
    }

    private static Node[] facts(Overview overview) {
        var about = overview.about();
        var summary = Nodes.label(about.summary());
        Tip.on(summary, about.summary());
        return new Node[] {
            summary,
            quiet(Amounts.days(overview.period()) + " · " + Amounts.contents(overview)),
            quiet("Edition " + about.edition() + " · " + about.licence())
        };
    }

    private static Label quiet(String text) {
        return Nodes.label(text, "quiet", "small");
    }

    private static String spoken(Offer offer, boolean open) {
        var overview = offer.overview();
        return offer.title() + (open ? ", open now" : "") + ", "
                + (overview == null
                        ? offer.format() != null ? offer.format().label() : trouble(offer)
                        : Amounts.days(overview.period()) + ", " + Amounts.contents(overview));
    }
}
