package parley.ui.axis;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.model.Statement;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;
import parley.session.ViewState;

/**
 * Plays the surviving statements in the order they were said, a step at a time; when the next step comes is up to whoever
 * drives it. It stops at the last one, and as soon as anything but itself changes what is shown.
 */
final class Replay implements AutoCloseable {
    private final Session session;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final javafx.util.Subscription watching;
    private @Nullable Dataset played;
    private @Nullable ViewState expected;

    Replay(Session session) {
        this.session = session;
        watching = session.reading().subscribe(this::watch);
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Starts at the selected statement's successor, or at the first where none or the last one is selected. */
    void start() {
        var reading = session.reading().get();
        if (reading.projection().statements().isEmpty()) {
            return;
        }
        played = reading.dataset();
        expected = reading.state();
        playing.set(true);
        step(Walk.next(reading).orElse(reading.projection().statements().getFirst()));
    }

    /** Goes a step on; false, and stopped, at the end or where it is not playing. */
    boolean next() {
        var next = playing.get() ? Walk.next(session.reading().get()) : Optional.<Statement>empty();
        next.ifPresentOrElse(this::step, this::stop);
        return next.isPresent();
    }

    void stop() {
        playing.set(false);
    }

    private void step(Statement statement) {
        var selection = new Selection.OfStatement(statement.id());
        expected = session.reading().get().state().withSelection(selection);
        session.play(selection);
        if (isLast(statement)) {
            stop();
        }
    }

    private boolean isLast(Statement statement) {
        List<Statement> all = session.reading().get().projection().statements();
        return all.isEmpty() || all.getLast().equals(statement);
    }

    private void watch(Reading reading) {
        if (playing.get() && (reading.dataset() != played || !reading.state().equals(expected))) {
            stop();
        }
    }

    @Override
    public void close() {
        stop();
        watching.unsubscribe();
    }
}
