package parley.ui.axis;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.model.Statement;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** Plays the statements in the order they were said: by itself at a pace, or a step at a time. */
final class ReplayControls extends HBox {
    private static final String NOTHING_LEFT = "The filters leave no statement to play";

    private final Session session;
    private final Button play;
    private final Button back = Nodes.iconButton(Feather.CHEVRON_LEFT, "", () -> select(Walk.previous(reading())));
    private final Button forward = Nodes.iconButton(Feather.CHEVRON_RIGHT, "", () -> select(Walk.next(reading())));
    private final ChoiceBox<Pace> pace = new ChoiceBox<>();
    private final Label place = Nodes.label("", "quiet", "small", "replay-place");
    private final HBox steps = new HBox(2);
    private final Tooltip whyNot = new Tooltip(NOTHING_LEFT);

    ReplayControls(Session session, Player player) {
        super(8);
        this.session = session;
        setAlignment(Pos.CENTER_LEFT);
        play = Nodes.styled(Nodes.iconButton(Feather.PLAY, "", player::toggle), "play-button");
        play.setId("axis-play");
        back.setId("axis-back");
        forward.setId("axis-forward");
        steps.setAlignment(Pos.CENTER_LEFT);
        steps.getChildren().setAll(play, back, forward);
        preparePace(player);
        getChildren().setAll(steps, pace, place);
        player.playing().subscribe(this::showPlaying);
        session.reading().subscribe(this::show);
    }

    private void preparePace(Player player) {
        pace.setId("axis-pace");
        pace.getStyleClass().add("axis-pace");
        pace.getItems().setAll(Pace.values());
        pace.setAccessibleText("Pace of the replay");
        pace.setTooltip(new Tooltip("How long the replay rests on a statement: 4, 2.5 or 1 seconds"));
        pace.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                player.keep(chosen);
            }
        });
        pace.setValue(Pace.NORMAL);
    }

    private Reading reading() {
        return session.reading().get();
    }

    private void select(Optional<Statement> statement) {
        statement.ifPresent(found -> session.select(new Selection.OfStatement(found.id())));
    }

    private void showPlaying(boolean playing) {
        play.setGraphic(new FontIcon(playing ? Feather.PAUSE : Feather.PLAY));
        Nodes.mark(play, "playing", playing);
        name(play, playing ? "Pause (Space)" : "Play the statements in the order they were said (Space)");
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.getTooltip().setText(name);
    }

    private void show(Reading reading) {
        int left = reading.projection().statements().size();
        int here = Walk.place(reading);
        play.setDisable(left == 0);
        enable(
                back,
                Walk.previous(reading).isPresent(),
                "Statement before (Left)",
                left == 0 ? NOTHING_LEFT : "This is the first statement");
        enable(
                forward,
                Walk.next(reading).isPresent(),
                "Statement after (Right)",
                left == 0 ? NOTHING_LEFT : "This is the last statement");
        explain(left == 0);
        place.setText(here == 0 ? "" : here + " of " + left);
        place.setAccessibleText(here == 0 ? "" : "Statement " + here + " of " + left);
    }

    private static void enable(Button button, boolean enabled, String name, String whyNot) {
        button.setDisable(!enabled);
        name(button, enabled ? name : name + ": " + whyNot);
    }

    /** A disabled button shows no tooltip, so what it stands on shows why. */
    private void explain(boolean nothingLeft) {
        if (nothingLeft) {
            Tooltip.install(steps, whyNot);
        } else {
            Tooltip.uninstall(steps, whyNot);
        }
    }
}
