package parley.session;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.network.Composition;
import parley.query.Dating;
import parley.query.Filter;
import parley.query.TimeWindow;

/**
 * The open dataset and what is looked at. Every verb replaces the one {@link Reading}, or does nothing when it would change
 * nothing. What a verb asks of a dataset of at most {@value Foundation#AT_ONCE} statements is answered at once; of a larger one where
 * {@link #answerIn} says, and until then every view goes on showing what it shows, while further verbs already build on what
 * was asked. Not thread-safe: one thread owns a session.
 */
public final class Session {
    private final ReadOnlyObjectWrapper<Reading> reading;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private History<ViewState> history;
    private Foundation foundation;
    private Answering answering = Answering.AT_ONCE;
    private Gesture lastGesture = Gesture.SINGLE;
    private long latest;

    /** Opens a dataset as it presents itself. */
    public Session(Dataset dataset) {
        this(dataset, ViewState.opening(dataset));
    }

    /** Opens a dataset in a state, whose ids must all be the dataset's. */
    public Session(Dataset dataset, ViewState state) {
        foundation = Foundation.of(dataset);
        history = History.startingWith(state);
        reading = new ReadOnlyObjectWrapper<>(foundation.read(state, foundation.opening()));
    }

    /** What the open dataset is read from; with it the dataset can be opened again in no time. */
    public Foundation foundation() {
        return foundation;
    }

    /** From now on what is asked of large datasets is answered there. */
    public void answerIn(Answering background) {
        answering = background;
    }

    /** Whether an answer is being waited for, so that what is shown is not yet what was asked. */
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    /** What every view shows; replaced as a whole. */
    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Whether {@link #back} would do anything. */
    public ObservableValue<Boolean> canGoBack() {
        return Bindings.createBooleanBinding(() -> history.canGoBack(), reading);
    }

    /** Whether {@link #forward} would do anything. */
    public ObservableValue<Boolean> canGoForward() {
        return Bindings.createBooleanBinding(() -> history.canGoForward(), reading);
    }

    /** Puts another dataset in the place of the open one, with a history of its own. */
    public void open(Dataset dataset) {
        open(Foundation.of(dataset));
    }

    /** The same, of a dataset worked out before: takes no time. */
    public void open(Foundation founded) {
        open(founded, founded.opening().state());
    }

    /** The same in a state; how the dataset presents itself is a step before that. */
    public void open(Foundation founded, ViewState state) {
        var opening = History.startingWith(founded.opening().state());
        foundation = founded;
        history = opening.present().equals(state) ? opening : opening.goTo(state);
        lastGesture = Gesture.SINGLE;
        ask(() -> founded.read(state, founded.opening()), false);
    }

    /** Shows another state of the open dataset, whose ids must all be the dataset's, in one step. */
    public void show(ViewState state) {
        change(Gesture.SINGLE, _ -> state);
    }

    public void select(Selection selection) {
        change(Gesture.SINGLE, state -> state.withSelection(selection));
    }

    /** Selects as a step of a replay. */
    public void play(Selection selection) {
        change(Gesture.PLAYING, state -> state.withSelection(selection));
    }

    /** Sets the time window as a step of a replay. */
    public void play(TimeWindow window) {
        narrow(Gesture.PLAYING, state -> state.withFilter(state.filter().withWindow(window)));
    }

    /** Selects what the selected statement answers, if it answers one. */
    public void selectAnswered() {
        reading.get().answeredBySelected().ifPresent(said -> select(new Selection.OfStatement(said.id())));
    }

    /** Goes on in the thread of the selected statement: to its first answer, or to the next one beside it. */
    public void selectNextInThread() {
        reading.get().nextInThread().ifPresent(said -> select(new Selection.OfStatement(said.id())));
    }

    /** Changes the filter; a selection that it leaves out is dropped. */
    public void filter(UnaryOperator<Filter> change) {
        narrow(Gesture.SINGLE, state -> state.withFilter(change.apply(state.filter())));
    }

    public void search(String text) {
        narrow(Gesture.TYPING, state -> state.withFilter(state.filter().withText(text)));
    }

    public void showWindow(TimeWindow window) {
        filter(filter -> filter.withWindow(window));
    }

    /** Narrows to an actor and whom it has to do with; null widens again. */
    public void showAround(@Nullable String actor) {
        filter(filter -> filter.withAround(actor));
    }

    public void chooseIssue(String issue) {
        narrow(Gesture.SINGLE, state -> state.withIssue(issue));
    }

    /** Counts everything by another of its dates. */
    public void countBy(Dating dating) {
        narrow(Gesture.SINGLE, state -> state.withDating(dating));
    }

    /** Makes the network of something else. */
    public void compose(UnaryOperator<Composition> change) {
        narrow(Gesture.SINGLE, state -> state.withComposition(change.apply(state.composition())));
    }

    /** Looks at the time axis in another way. */
    public void showAxis(UnaryOperator<AxisView> change) {
        change(Gesture.SINGLE, state -> state.withAxis(change.apply(state.axis())));
    }

    /** Brings other days of the time axis on view, as a step of a zoom or a drag. */
    public void zoomAxis(TimeWindow days) {
        change(Gesture.ZOOMING, state -> state.withAxis(state.axis().withDays(days)));
    }

    public void showOutsiders(Outsiders outsiders) {
        narrow(Gesture.SINGLE, state -> state.withOutsiders(outsiders));
    }

    /** Lays out the network between distances, 0, and clusters, 1. */
    public void cluster(double clusters) {
        change(Gesture.SINGLE, state -> state.withClusters(clusters));
    }

    /** Puts an actor somewhere by hand. */
    public void move(String actor, Spot spot) {
        change(Gesture.SINGLE, state -> state.withMoved(actor, spot));
    }

    /** Lets everything through again and selects nothing; the issue and what was moved by hand stay. */
    public void reset() {
        change(Gesture.SINGLE, state -> state.withFilter(Filter.NONE).withSelection(Selection.NOTHING));
    }

    /** Goes a step back, if there is one. */
    public void back() {
        if (history.canGoBack()) {
            show(history.back());
        }
    }

    /** Goes a step forward again, if there is one. */
    public void forward() {
        if (history.canGoForward()) {
            show(history.forward());
        }
    }

    /** To a state whose filter may leave out what is selected. */
    private void narrow(Gesture gesture, UnaryOperator<ViewState> change) {
        var next = change.apply(history.present());
        settle(gesture, next, shown -> foundation.narrowed(next, shown));
    }

    private void change(Gesture gesture, UnaryOperator<ViewState> change) {
        var next = change.apply(history.present());
        settle(gesture, next, shown -> foundation.read(next, shown));
    }

    private void settle(Gesture gesture, ViewState next, UnaryOperator<Reading> answer) {
        if (next.equals(history.present())) {
            return;
        }
        var goesOn = gesture != Gesture.SINGLE && gesture == lastGesture && history.canGoBack();
        history = goesOn ? history.amend(next) : history.goTo(next);
        lastGesture = gesture;
        ask(next, answer);
    }

    private void show(History<ViewState> changed) {
        history = changed;
        lastGesture = Gesture.SINGLE;
        var next = changed.present();
        ask(next, shown -> foundation.read(next, shown));
    }

    private void ask(ViewState next, UnaryOperator<Reading> answer) {
        var shown = reading.get();
        ask(() -> answer.apply(shown), isHeavy(next, shown));
    }

    /** Whether it takes longer than a frame to work out a state. */
    private boolean isHeavy(ViewState next, Reading shown) {
        return foundation.isLarge()
                && (asking.get()
                        || !next.asksTheSameAs(shown.state())
                        || !next.composition().equals(shown.state().composition()));
    }

    private void ask(Supplier<Reading> question, boolean heavy) {
        long ticket = ++latest;
        asking.set(heavy);
        (heavy ? answering : Answering.AT_ONCE).ask(question, answer -> accept(ticket, answer));
    }

    private void accept(long ticket, Reading answer) {
        if (ticket != latest) {
            return;
        }
        asking.set(false);
        history = history.corrected(answer.state());
        reading.set(answer);
    }
}
