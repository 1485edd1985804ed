package parley.ui.axis;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** The time axis below: a lane for each camp, a mark for each statement, and the brush that sets the time window. */
public final class AxisPane extends VBox {
    private final Session session;
    private final Plot plot;
    private final WindowFields fields;
    private final Label status = Nodes.label("", "axis-status");

    public AxisPane(Session session) {
        this.session = session;
        getStyleClass().add("axis-pane");
        getStylesheets().add(AxisPane.class.getResource("axis.css").toExternalForm());
        var player = new Player(session);
        plot = new Plot(session);
        fields = new WindowFields(session);
        new Gestures(plot, session, player).install();
        getChildren().setAll(controls(new ReplayControls(session, player)), plot);
        session.reading().subscribe(_ -> showStatus());
        plot.preview().subscribe(_ -> showStatus());
        fields.problem().subscribe(_ -> showStatus());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                player.stop();
            }
        });
    }

    private HBox controls(ReplayControls replay) {
        status.setTooltip(new Tooltip());
        var controls = new HBox(16, replay, fields, Nodes.spacer(), status);
        controls.setAlignment(Pos.CENTER_LEFT);
        replay.setMinWidth(USE_PREF_SIZE);
        fields.setMinWidth(USE_PREF_SIZE);
        return Nodes.styled(controls, "axis-controls");
    }

    private void showStatus() {
        var problem = fields.problem().get();
        var text = problem.isEmpty() ? state(plot.preview().get()) : problem;
        status.setText(text);
        status.getTooltip().setText(text);
        Nodes.mark(status, "problem", !problem.isEmpty());
    }

    private String state(Optional<Days> preview) {
        var reading = session.reading().get();
        var window = reading.state().filter().window();
        return preview.map(days -> DayWords.words(days.window()))
                .orElseGet(() -> window.isActive()
                        ? DayWords.words(window) + " · " + AxisWords.count(reading)
                        : "Drag over the days to set a time window");
    }
}
