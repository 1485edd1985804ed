package parley.ui.axis;

import javafx.scene.layout.StackPane;
import parley.session.Session;

/** The time axis below: a lane for each camp, a mark for each statement, and the brush that sets the time window. */
public final class AxisPane extends StackPane {
    public AxisPane(Session session) {
        getChildren().add(new javafx.scene.control.Label("AxisPane"));
    }
}
