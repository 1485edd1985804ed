package parley.ui.axis;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import parley.session.Session;

/** Drives the replay at a pace. A clock runs only between one step and the next, and none while it is not playing. */
final class Player {
    private final Replay replay;
    private final PauseTransition rest = new PauseTransition();
    private Pace pace = Pace.NORMAL;

    Player(Session session) {
        replay = new Replay(session);
        rest.setOnFinished(_ -> goOn());
        replay.playing().subscribe(playing -> {
            if (!playing) {
                rest.stop();
            }
        });
    }

    ReadOnlyBooleanProperty playing() {
        return replay.playing();
    }

    /** Takes effect with the next step. */
    void keep(Pace chosen) {
        pace = chosen;
    }

    /** Plays if it stands, and stands if it plays. */
    void toggle() {
        if (replay.playing().get()) {
            replay.stop();
        } else {
            replay.start();
            await();
        }
    }

    void stop() {
        replay.stop();
    }

    private void goOn() {
        if (replay.next()) {
            await();
        }
    }

    private void await() {
        if (replay.playing().get()) {
            rest.setDuration(pace.rest());
            rest.playFromStart();
        }
    }
}
