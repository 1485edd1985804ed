package parley.ui.axis;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import parley.model.Statement;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;
import parley.ui.words.Amounts;

/** Plays the statements in the order they were said: by itself at a pace, or a step at a time. */
final class ReplayControls extends HBox {
    private static final String NOTHING_LEFT = "The filters leave no statement to play";

    private final Session session;
    private final StepButton play;
    private final StepButton back =
            new StepButton("axis-back", Feather.CHEVRON_LEFT, () -> select(Walk.previous(reading())));
    private final StepButton forward =
            new StepButton("axis-forward", Feather.CHEVRON_RIGHT, () -> select(Walk.next(reading())));
    private final StepButton stop;
    private final ChoiceBox<ReplayKind> kind = new ChoiceBox<>();
    private final ChoiceBox<Pace> pace = new ChoiceBox<>();
    private final Label place = Nodes.label("", "quiet", "small", "replay-place");
    private final Player player;

    ReplayControls(Session session, Player player) {
        super(8);
        this.session = session;
        setAlignment(Pos.CENTER_LEFT);
        this.player = player;
        play = new StepButton("axis-play", Feather.PLAY, player::toggle);
        play.button().getStyleClass().add("play-button");
        stop = new StepButton("axis-stop", Feather.SQUARE, player.byTime()::stop);
        var steps = new HBox(2, play, stop, back, forward);
        steps.setAlignment(Pos.CENTER_LEFT);
        preparePace();
        prepareKind();
        getChildren().setAll(steps, kind, pace, place);
        player.playing().subscribe(_ -> showPlay(reading()));
        player.byTime().run().subscribe(_ -> showStop());
        session.reading().subscribe(this::show);
    }

    private void prepareKind() {
        kind.setId("axis-kind");
        kind.getStyleClass().add("axis-pace");
        kind.getItems().setAll(ReplayKind.values());
        kind.setAccessibleText("What the replay goes by");
        Tip.on(kind, "By statement: walks from one to the next. By time: the days fill up from the first");
        kind.valueProperty().bindBidirectional(player.kind());
        kind.valueProperty().subscribe(_ -> {
            showKind();
            showPlay(reading());
        });
    }

    /** By time, the place of the steps from statement to statement is taken by the button that stops. */
    private void showKind() {
        boolean byTime = player.kind().get() == ReplayKind.BY_TIME;
        Nodes.show(stop, byTime);
        Nodes.show(back, !byTime);
        Nodes.show(forward, !byTime);
        Nodes.show(place, !byTime);
    }

    private void showStop() {
        if (player.byTime().run().get().isPresent()) {
            stop.enable("Stop, and show again the days that were shown before");
        } else {
            stop.disable("Stop", "Nothing is being played");
        }
    }

    private void preparePace() {
        pace.setId("axis-pace");
        pace.getStyleClass().add("axis-pace");
        pace.getItems().setAll(Pace.values());
        pace.setAccessibleText("Pace of the replay");
        Tip.on(pace, "Pace: 4, 2.5 or 1 seconds on a statement; 2 minutes, 1 or half a minute for a year");
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

    private void show(Reading reading) {
        int left = reading.projection().statements().size();
        int here = Walk.place(reading);
        showPlay(reading);
        show(back, Walk.previous(reading), "Statement before (Left)", left, "This is the first statement");
        show(forward, Walk.next(reading), "Statement after (Right)", left, "This is the last statement");
        place.setText(here == 0 ? "" : Amounts.outOf(here, left));
        place.setAccessibleText(here == 0 ? "" : "Statement " + here + " of " + left);
    }

    private void showPlay(Reading reading) {
        boolean playing = player.playing().get();
        boolean byTime = player.kind().get() == ReplayKind.BY_TIME;
        var name = playing
                ? "Pause (Space)"
                : byTime
                        ? "Play the days, so that the network fills (Space)"
                        : "Play the statements in the order they were said (Space)";
        play.show(playing ? Feather.PAUSE : Feather.PLAY);
        Nodes.mark(play.button(), "playing", playing);
        if (!byTime && reading.projection().statements().isEmpty()) {
            play.disable(name, NOTHING_LEFT);
        } else {
            play.enable(name);
        }
    }

    private static void show(StepButton button, Optional<Statement> way, String name, int left, String atEnd) {
        if (way.isPresent()) {
            button.enable(name);
        } else {
            button.disable(name, left == 0 ? NOTHING_LEFT : atEnd);
        }
    }
}
