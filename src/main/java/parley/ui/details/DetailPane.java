package parley.ui.details;

import javafx.scene.layout.StackPane;
import parley.session.Session;

/** The detail of what is selected: an actor, a tie, a statement, an event. */
public final class DetailPane extends StackPane {
    public DetailPane(Session session, java.util.function.Consumer<String> browse) {
        getChildren().add(new javafx.scene.control.Label("DetailPane"));
    }
}
