package parley.ui.axis;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import parley.picture.axis.Stride;
import parley.session.Session;

/** Drives the replay at a pace. A clock runs only between one step and the next, and none while it is not playing. */
final class Player {
    private final Replay byStatement;
    private final TimeReplay byTime;
    private final BooleanBinding playing;
    private final PauseTransition rest = new PauseTransition();
    private final ObjectProperty<ReplayKind> kind = new SimpleObjectProperty<>(ReplayKind.BY_STATEMENT);
    private Pace pace = Pace.NORMAL;

    Player(Session session) {
        byStatement = new Replay(session);
        byTime = new TimeReplay(session);
        playing = Bindings.or(byStatement.playing(), byTime.playing());
        rest.setOnFinished(_ -> goOn());
        playing.subscribe(now -> {
            if (!now) {
                rest.stop();
            }
        });
        kind.subscribe(_ -> pause());
    }

    BooleanBinding playing() {
        return playing;
    }

    TimeReplay byTime() {
        return byTime;
    }

    /** What a step is; changing it pauses. */
    ObjectProperty<ReplayKind> kind() {
        return kind;
    }

    /** Takes effect with the next step. */
    void keep(Pace chosen) {
        pace = chosen;
    }

    /** Plays if it stands, and stands if it plays. */
    void toggle() {
        if (playing.get()) {
            pause();
            return;
        }
        switch (kind.get()) {
            case BY_STATEMENT -> byStatement.start();
            case BY_TIME -> byTime.start(stride());
        }
        await();
    }

    /** Stands where it is. */
    void pause() {
        byStatement.stop();
        byTime.pause();
    }

    private Stride stride() {
        return pace.stride(byTime.days());
    }

    private void goOn() {
        boolean goesOn = switch (kind.get()) {
            case BY_STATEMENT -> byStatement.next();
            case BY_TIME -> byTime.next(stride());
        };
        if (goesOn) {
            await();
        }
    }

    private void await() {
        if (playing.get()) {
            rest.setDuration(kind.get() == ReplayKind.BY_TIME ? Duration.seconds(stride().seconds()) : pace.rest());
            rest.playFromStart();
        }
    }
}
