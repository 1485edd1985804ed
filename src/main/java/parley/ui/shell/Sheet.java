package parley.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** A card above the window: a title, something to read, one button to go on. */
class Sheet extends VBox {
    Sheet(String title, Node body, String button, Runnable close) {
        super(14);
        getStyleClass().add("paper");
        setAccessibleText(title);
        setFocusTraversable(true);
        var done = Nodes.button(button, close, "primary-button");
        done.setDefaultButton(true);
        var buttons = new HBox(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(Prose.of(title, "title"), body, buttons);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
