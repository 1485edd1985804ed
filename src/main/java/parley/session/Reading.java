package parley.session;

import java.util.List;
import java.util.Optional;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Statement;
import parley.network.Evidence;
import parley.network.Network;
import parley.network.Tie;
import parley.query.Chronology;
import parley.query.Projection;

/**
 * A dataset as a reader looks at it now: everything a view may show, consistent with itself.
 *
 * @param network the whole network of the dataset
 * @param projection what the state's filter leaves of the dataset
 */
public record Reading(Dataset dataset, Network network, ViewState state, Projection projection) {

    /** The same in another state that asks the same. */
    Reading in(ViewState other) {
        return new Reading(dataset, network, other, projection);
    }

    /** The order and the dates that everything counts by. */
    public Chronology chronology() {
        return projection.chronology();
    }

    /** What the filter leaves of a tie's evidence, newest first. */
    public Evidence evidence(Tie tie) {
        return network.evidence(tie, projection);
    }

    /** Whether the filter leaves a tie standing. */
    public boolean shows(Tie tie) {
        return network.survives(tie, projection, state.filter().contacts());
    }

    /** The ties of an actor that the filter leaves standing. */
    public List<Tie> tiesOf(String actor) {
        return network.tiesOf(actor).stream().filter(this::shows).toList();
    }

    /** The actors next to an actor along surviving ties, most evidence first. */
    public List<Actor> neighbours(String actor) {
        return network.neighbours(actor, projection, state.filter().contacts());
    }

    public Optional<Actor> selectedActor() {
        return state.selection() instanceof Selection.OfActor(var id) ? dataset.findActor(id) : Optional.empty();
    }

    public Optional<Tie> selectedTie() {
        return state.selection() instanceof Selection.OfTie(var id) ? network.findTie(id) : Optional.empty();
    }

    /** Whether a statement is, or belongs to, what is selected: said by or to the actor, behind the tie, at the event. */
    public boolean belongsToSelection(Statement said) {
        return switch (state.selection()) {
            case Selection.Nothing() -> false;
            case Selection.OfStatement(var id) -> said.id().equals(id);
            case Selection.OfActor(var id) ->
                said.speaker().equals(id) || said.addressees().contains(id);
            case Selection.OfTie(var id) ->
                network.findTie(id).stream().anyMatch(tie -> tie.statements().contains(said.id()));
            case Selection.OfEvent(var id) -> id.equals(said.occasion());
        };
    }
}
