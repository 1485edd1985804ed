package parley.ui.axis;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** A button of the replay. While it is disabled, and so shows no tooltip itself, what it stands on says why. */
final class StepButton extends StackPane {
    private final Button button;

    StepButton(String id, Ikon icon, Runnable action) {
        button = Nodes.iconButton(icon, "", action);
        button.setId(id);
        getChildren().add(button);
    }

    Button button() {
        return button;
    }

    void show(Ikon icon) {
        button.setGraphic(new FontIcon(icon));
    }

    private void name(String name) {
        button.setAccessibleText(name);
        Tip.on(button, name);
    }

    /** Enables the button under a name. */
    void enable(String name) {
        button.setDisable(false);
        name(name);
        Tip.on(this, "");
    }

    /** Disables the button for a reason. */
    void disable(String name, String reason) {
        button.setDisable(true);
        name(name + ": " + reason);
        Tip.on(this, reason);
    }
}
