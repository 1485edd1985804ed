package parley.ui.table;

import javafx.scene.layout.StackPane;
import parley.session.Session;

/** The table twin of the network: actors and ties in rows. */
public final class TablePane extends StackPane {
    public TablePane(Session session) {
        getChildren().add(new javafx.scene.control.Label("TablePane"));
    }
}
