package parley.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** The active filters as chips that can be taken off, and one key that takes all off. */
final class ChipBar extends FlowPane {
    private final Session session;

    ChipBar(Session session) {
        super(6, 6);
        this.session = session;
        getStyleClass().add("chip-bar");
        session.reading().subscribe(this::show);
    }

    private void show(Reading reading) {
        var chips = Chips.of(reading);
        getChildren().setAll(chips.stream().map(this::button).toList());
        if (reading.state().filter().isActive()) {
            var reset = Nodes.button("Reset all", session::reset, "chip", "reset-chip");
            reset.setId("reset");
            getChildren().add(reset);
        }
        Nodes.show(this, !chips.isEmpty());
    }

    private Button button(Chips.Chip chip) {
        var button = Nodes.button(chip.text(), () -> session.filter(chip.without()), "chip");
        button.setGraphic(new FontIcon(Feather.X));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setAccessibleText("Remove the filter " + chip.text());
        return button;
    }
}
