package parley.ui.notebook;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import parley.notebook.Role;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.theme.RoleItems;

/** The statement that is selected in the window, and the ways to put it under the current claim. */
final class SelectedStrip extends HBox {
    private final Label words = Nodes.label("", "small");
    private final MenuButton add = Nodes.styled(new MenuButton("Add"), "small-button");

    SelectedStrip(Consumer<Role> put) {
        super(8);
        Nodes.styled(this, "selected-strip");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(40);
        add.setId("notebook-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText("Add the selected statement to the notebook");
        add.getItems().setAll(RoleItems.of(put));
        getChildren().setAll(words, add);
    }

    void show(Reading reading) {
        var said = reading.selectedStatement();
        said.ifPresent(found -> {
            var gist = Gist.of(reading.dataset(), found);
            words.setText(gist.replaceAll("\\s+", " "));
            words.setAccessibleText("Selected: " + gist);
        });
        Nodes.show(this, said.isPresent());
    }
}
