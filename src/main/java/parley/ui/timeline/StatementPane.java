package parley.ui.timeline;

import javafx.scene.layout.StackPane;
import parley.session.Session;

/** The statement timeline: cards in the order things were said. */
public final class StatementPane extends StackPane {
    public StatementPane(Session session) {
        getChildren().add(new javafx.scene.control.Label("StatementPane"));
    }
}
