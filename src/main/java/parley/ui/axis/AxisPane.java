package parley.ui.axis;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import parley.picture.axis.Days;
import parley.picture.axis.LaneRoom;
import parley.session.Lanes;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/**
 * The time axis below: lanes of camps, actors, issues or stances, the days on view within the whole period, and the
 * brush that sets the time window.
 */
public final class AxisPane extends VBox {
    private static final double LOWEST = 64;
    private static final double OWN_PART = 0.172;
    private static final double OWN_HIGHEST = 176;
    /** What the header, the centre's head and the network need above, and the rest of the axis below. */
    private static final double ELSEWHERE = 470;

    /** How wide the window must be, in pixels, for names beside the switches, and for the buttons that zoom. */
    private static final double ROOM_FOR_NAMES = 1300;

    private static final double ROOM_FOR_ZOOM = 1080;

    private final Session session;
    private final Planning planning;
    private final Plot plot;
    private final OverviewPane overview;
    private final WindowFields fields;
    private final Divider divider = new Divider();
    private final Label status = Nodes.label("", "axis-status");
    private Subscription watchingHeight = Subscription.EMPTY;

    public AxisPane(Session session) {
        this.session = session;
        getStyleClass().add("axis-pane");
        getStylesheets().add(AxisPane.class.getResource("axis.css").toExternalForm());
        var player = new Player(session);
        var days = new DayView(session);
        planning = new Planning(session);
        plot = new Plot(planning);
        overview = new OverviewPane(session, planning, days);
        fields = new WindowFields(session);
        var card = new HoverCard(plot, session);
        new Gestures(plot, session, days, card).install();
        new Keys(plot, session, player, days, card).install();
        getChildren().setAll(divider, controls(new ReplayControls(session, player), days), plot, overview);
        planning.planned().subscribe(_ -> show());
        plot.preview().subscribe(_ -> showStatus());
        fields.problem().subscribe(_ -> showStatus());
        player.byTime().run().subscribe(run -> plot.showReached(run.map(TimeReplay.Run::day)));
        divider.wishedProperty().subscribe(_ -> fitHeight());
        sceneProperty().subscribe(scene -> {
            watchingHeight.unsubscribe();
            if (scene == null) {
                player.pause();
                card.hide();
            } else {
                watchingHeight = scene.heightProperty().subscribe(_ -> fitHeight());
            }
        });
    }

    private HBox controls(ReplayControls replay, DayView days) {
        status.setMinWidth(0);
        var switches = new AxisSwitches(session, days);
        var controls = new HBox(replay, new LaneChoice(session), switches, fields, Nodes.spacer(), status);
        sceneProperty().flatMap(Scene::widthProperty).orElse(0).subscribe(window -> {
            boolean narrow = window.doubleValue() < ROOM_FOR_ZOOM;
            switches.showNames(window.doubleValue() >= ROOM_FOR_NAMES);
            switches.showZoom(!narrow);
            controls.setSpacing(narrow ? 5 : 10);
            showStatus();
        });
        controls.setAlignment(Pos.CENTER_LEFT);
        replay.setMinWidth(USE_PREF_SIZE);
        fields.setMinWidth(USE_PREF_SIZE);
        return Nodes.styled(controls, "axis-controls");
    }

    /** As high as was wished by hand, or as suits the window and the camps; the network keeps its room in any case. */
    private void fitHeight() {
        if (getScene() == null) {
            return;
        }
        double window = getScene().getHeight();
        double wished = divider.wishedProperty().get();
        double highest = Math.max(LOWEST, window - ELSEWHERE);
        double camps = LaneRoom.wished(
                planning.planned().get().plan().dataset().camps().size(), Lanes.CAMPS);
        double own = Math.min(Math.clamp(window * OWN_PART, LOWEST, OWN_HIGHEST), Math.max(camps, 80));
        double height = Math.floor(Math.clamp(Double.isNaN(wished) ? own : wished, LOWEST, Math.max(own, highest)));
        plot.setLanesHeight(height);
        divider.show(height);
    }

    private void show() {
        overview.setLabels(plot.labelsWidth());
        fitHeight();
        showStatus();
    }

    private void showStatus() {
        var problem = fields.problem().get();
        boolean hasRoom = (getScene() != null && getScene().getWidth() >= ROOM_FOR_NAMES)
                || plot.preview().get().isPresent();
        var text = problem.isEmpty() ? state(plot.preview().get()) : problem;
        status.setText(hasRoom || !problem.isEmpty() ? text : "");
        Tip.on(status, text);
        Nodes.mark(status, "problem", !problem.isEmpty());
    }

    private String state(Optional<Days> preview) {
        var reading = planning.planned().get().reading();
        var window = reading.state().filter().window();
        return preview.map(DayWords::words)
                .orElseGet(() -> window.isActive()
                        ? DayWords.words(window) + " · " + AxisWords.leftOfAll(reading)
                        : "Drag to set a time window");
    }
}
