package parley.session;

import parley.model.Dataset;
import parley.network.Composition;
import parley.network.Everyone;
import parley.network.Network;
import parley.network.Networks;
import parley.query.Presence;
import parley.query.Projection;
import parley.query.Projections;
import parley.query.Threads;

/**
 * What every reading of one dataset stands on, worked out once; immutable in what it answers, and thread-safe.
 *
 * @param opening the dataset as it presents itself
 */
public record Foundation(Dataset dataset, Projections projections, Threads threads, Reading opening) {

    /** So many statements, at the most, are asked within a frame's time. */
    public static final int AT_ONCE = 50_000;

    /** Whether what is asked of it takes longer than a frame. */
    public boolean isLarge() {
        return dataset.statements().size() > AT_ONCE;
    }

    /** Works it out; linear in the dataset, so better not in the thread of a window. */
    public static Foundation of(Dataset dataset) {
        var projections = Projections.of(dataset);
        var threads = Threads.of(dataset);
        var state = ViewState.opening(dataset);
        var opening = new Reading(
                dataset,
                Networks.of(dataset, state.composition()),
                Everyone.of(dataset, state.composition().relations()),
                threads,
                state,
                projection(projections, state));
        return new Foundation(dataset, projections, threads, opening);
    }

    private static Projection projection(Projections projections, ViewState state) {
        return projections.under(state.issue(), state.dating(), state.filter());
    }

    /** Gathers the words of the dataset, so that its first search takes no longer than the others; linear in its text. */
    public void gatherWords() {
        projections.gatherWords();
    }

    /** The dataset in a state; what cannot be another than in a reading shown of it is taken from there. */
    Reading read(ViewState state, Reading shown) {
        return new Reading(
                dataset,
                network(state.composition(), shown),
                everyone(state.composition(), shown),
                threads,
                state,
                state.asksTheSameAs(shown.state()) ? shown.projection() : projection(projections, state));
    }

    /** The same, without a selection that the filter leaves out. */
    Reading narrowed(ViewState state, Reading shown) {
        var reading = read(state, shown);
        return keepsSelection(reading) ? reading : reading.in(state.withSelection(Selection.NOTHING));
    }

    private Network network(Composition composition, Reading shown) {
        return composition.equals(shown.state().composition()) ? shown.network() : Networks.of(dataset, composition);
    }

    private Everyone everyone(Composition composition, Reading shown) {
        return composition.relations().equals(shown.state().composition().relations())
                ? shown.everyone()
                : Everyone.of(dataset, composition.relations());
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
