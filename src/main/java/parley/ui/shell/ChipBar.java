package parley.ui.shell;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;

/**
 * The active filters as chips that can be taken off, and one key that takes all off. It takes the same room with and
 * without chips, since the network below must not move when something is filtered; more chips than fit in a line lie
 * over the network.
 */
final class ChipBar extends FlowPane {
    private static final double LINE = 28;

    private final Session session;
    private final Label everything = Nodes.label("Everything is shown", "quiet", "small");

    ChipBar(Session session) {
        super(6, 6);
        this.session = session;
        getStyleClass().add("chip-bar");
        setRowValignment(VPos.CENTER);
        setMinHeight(LINE);
        setPrefHeight(LINE);
        setPickOnBounds(false);
        everything.setMinHeight(LINE);
        session.reading().subscribe(this::show);
    }

    /** No wider than all of it in one line, so that what stands beside it is not cut for nothing. */
    @Override
    protected double computePrefWidth(double height) {
        double chips = getManagedChildren().stream()
                .mapToDouble(chip -> snapSizeX(chip.prefWidth(USE_COMPUTED_SIZE)))
                .sum();
        return snappedLeftInset()
                + chips
                + Math.max(0, getManagedChildren().size() - 1) * getHgap()
                + snappedRightInset();
    }

    private void show(Reading reading) {
        var chips = Chips.of(reading);
        getChildren().setAll(chips.stream().map(this::button).toList());
        if (reading.state().filter().isActive()) {
            var reset = Nodes.button("Reset all", session::reset, "chip", "reset-chip");
            reset.setId("reset");
            getChildren().add(reset);
        } else {
            getChildren().add(everything);
        }
    }

    private Button button(Chips.Chip chip) {
        var button = Nodes.button(chip.text(), () -> session.filter(chip.without()), "chip");
        button.setGraphic(new FontIcon(Feather.X));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText("Remove the filter " + chip.text());
        return button;
    }
}
