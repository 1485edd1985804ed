package parley.session;

import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.network.Composition;
import parley.network.Network;
import parley.network.Networks;
import parley.query.Dating;
import parley.query.Filter;
import parley.query.Presence;
import parley.query.Projections;
import parley.query.Threads;
import parley.query.TimeWindow;

/**
 * The open dataset and what is looked at. Every verb replaces the one {@link Reading} at once, or does nothing when it
 * would change nothing. Not thread-safe: one thread owns a session.
 */
public final class Session {
    private final ReadOnlyObjectWrapper<Reading> reading;
    private History<ViewState> history;
    private Projections projections;
    private Threads threads;
    private Gesture lastGesture = Gesture.SINGLE;

    /** Opens a dataset as it presents itself. */
    public Session(Dataset dataset) {
        this(dataset, ViewState.opening(dataset));
    }

    /** Opens a dataset in a state, whose ids must all be the dataset's. */
    public Session(Dataset dataset, ViewState state) {
        projections = Projections.of(dataset);
        threads = Threads.of(dataset);
        history = History.startingWith(state);
        reading = new ReadOnlyObjectWrapper<>(read(dataset, Nets.of(dataset, state.composition()), state));
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
        open(dataset, ViewState.opening(dataset));
    }

    /** Puts another dataset in the place of the open one, in a state; how it presents itself is a step before that. */
    public void open(Dataset dataset, ViewState state) {
        projections = Projections.of(dataset);
        threads = Threads.of(dataset);
        var opening = History.startingWith(ViewState.opening(dataset));
        history = opening.present().equals(state) ? opening : opening.goTo(state);
        lastGesture = Gesture.SINGLE;
        reading.set(read(dataset, Nets.of(dataset, state.composition()), state));
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

    private void narrow(Gesture gesture, UnaryOperator<ViewState> change) {
        settle(gesture, withoutLostSelection(read(change.apply(history.present()))));
    }

    private void change(Gesture gesture, UnaryOperator<ViewState> change) {
        settle(gesture, read(change.apply(history.present())));
    }

    private void settle(Gesture gesture, Reading next) {
        if (next.state().equals(history.present())) {
            return;
        }
        var goesOn = gesture != Gesture.SINGLE && gesture == lastGesture && history.canGoBack();
        history = goesOn ? history.amend(next.state()) : history.goTo(next.state());
        lastGesture = gesture;
        reading.set(next);
    }

    private void show(History<ViewState> changed) {
        history = changed;
        lastGesture = Gesture.SINGLE;
        reading.set(read(changed.present()));
    }

    /** The open dataset in a state; what survives is asked anew only where it can be another. */
    private Reading read(ViewState state) {
        var shown = reading.get();
        var nets = state.composition().equals(shown.state().composition())
                ? new Nets(shown.network(), shown.whole())
                : Nets.of(shown.dataset(), state.composition());
        var projection = state.asksTheSameAs(shown.state())
                ? shown.projection()
                : projections.under(state.issue(), state.dating(), state.filter());
        return new Reading(shown.dataset(), nets.network(), nets.whole(), threads, state, projection);
    }

    private Reading read(Dataset dataset, Nets nets, ViewState state) {
        var projection = projections.under(state.issue(), state.dating(), state.filter());
        return new Reading(dataset, nets.network(), nets.whole(), threads, state, projection);
    }

    /** The network that a composition makes, and that of everyone with the same relations. */
    private record Nets(Network network, Network whole) {
        static Nets of(Dataset dataset, Composition composition) {
            var network = Networks.of(dataset, composition);
            var everyone = Composition.WHOLE.withRelations(composition.relations());
            return new Nets(network, composition.equals(everyone) ? network : Networks.of(dataset, everyone));
        }
    }

    private static Reading withoutLostSelection(Reading next) {
        return keepsSelection(next) ? next : next.in(next.state().withSelection(Selection.NOTHING));
    }

    private static boolean keepsSelection(Reading reading) {
        return switch (reading.state().selection()) {
            case Selection.Nothing() -> true;
            case Selection.OfActor(var id) -> reading.projection().presenceOf(id) != Presence.OUTSIDE;
            case Selection.OfTie(var id) ->
                reading.findTie(id).filter(reading::shows).isPresent();
            case Selection.OfStatement(var id) -> reading.projection().holdsStatement(id);
            case Selection.OfEvent(var id) -> reading.projection().holdsEvent(id);
        };
    }
}
