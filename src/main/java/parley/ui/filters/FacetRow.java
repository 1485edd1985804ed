package parley.ui.filters;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parley.ui.fx.Nodes;
import parley.ui.fx.Once;
import parley.ui.fx.Tip;
import parley.ui.words.Amounts;

/** One choice of a filter: whether it is let through, what it looks like, and how much it would leave. */
final class FacetRow extends VBox {
    private final String name;
    private final CheckBox box = new CheckBox();
    private final Label count = Nodes.label("", "facet-count", "quiet");
    private final Region bar = Nodes.styled(new Region(), "facet-bar");

    /**
     * @param id what tests and style sheets find the row by
     * @param sample what the choice looks like elsewhere in the window
     */
    FacetRow(String id, String name, Node sample, Consumer<Boolean> admit, Runnable only) {
        super(3);
        this.name = name;
        setId(id);
        getStyleClass().add("facet-row");
        var label = Nodes.label(name);
        Tip.on(label, name);
        label.setLabelFor(box);
        label.setOnMouseClicked(_ -> box.fire());
        label.setMinWidth(20);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        var countOrOnly = new StackPane(count);
        countOrOnly.setMinWidth(Region.USE_PREF_SIZE);
        countOrOnly.setAlignment(Pos.CENTER_RIGHT);
        offerOnly(countOrOnly, only);
        var line = new HBox(6, box, sample, label, countOrOnly);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        box.setOnAction(_ -> admit.accept(box.isSelected()));
    }

    /** Few rows are ever turned to, so the button is made when the pointer or the focus comes. */
    private void offerOnly(StackPane around, Runnable only) {
        var button = new Once<>(() -> {
            var made = Nodes.styled(Nodes.linkButton("only", only), "only-button");
            made.setAccessibleText("Only " + name);
            around.getChildren().add(made);
            return made;
        });
        setOnMouseEntered(_ -> button.get());
        focusWithinProperty().subscribe(isWithin -> {
            if (isWithin) {
                button.get();
            }
        });
    }

    /** Adds a bar below that shows the count against all there are; for the rows of one section. */
    FacetRow withBar() {
        bar.setMaxWidth(Region.USE_PREF_SIZE);
        var track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("facet-track");
        getChildren().add(track);
        return this;
    }

    /** @param all how many there are in the whole dataset, so that a bar means the same whatever is filtered */
    void show(boolean admitted, int found, int all, String unit) {
        box.setSelected(admitted);
        count.setText(Amounts.number(found));
        box.setAccessibleText(name + ", " + found + " " + unit);
        Nodes.mark(this, "leaves-none", found == 0);
        bar.setPrefWidth(all == 0 ? 0 : (getWidth() > 0 ? getWidth() - 25 : 160) * found / all);
    }
}
