package parley.session;

import java.util.List;
import java.util.Optional;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Statement;
import parley.network.Everyone;
import parley.network.Evidence;
import parley.network.Member;
import parley.network.Network;
import parley.network.Tie;
import parley.query.ActorStance;
import parley.query.Chronology;
import parley.query.Presence;
import parley.query.Projection;
import parley.query.Threads;

/**
 * A dataset as a reader looks at it now: everything a view may show, consistent with itself.
 *
 * @param network the network that the state composes of the dataset
 * @param everyone the same relations between all actors, each on their own
 * @param threads what answers what in the dataset
 * @param projection what the state's filter leaves of the dataset
 */
public record Reading(
        Dataset dataset, Network network, Everyone everyone, Threads threads, ViewState state, Projection projection) {

    /** The same in another state that asks the same. */
    Reading in(ViewState other) {
        return new Reading(dataset, network, everyone, threads, other, projection);
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
        return networkOf(tie).survives(tie, projection, state.filter().contacts());
    }

    private Network networkOf(Tie tie) {
        return network.findTie(tie.id()).filter(tie::equals).isPresent() ? network : everyone.around(tie.from());
    }

    /** The ties of an actor by itself that the filter leaves standing. */
    public List<Tie> tiesOf(String actor) {
        var around = everyone.around(actor);
        return around.tiesOf(around.memberOf(actor)).stream()
                .filter(this::shows)
                .toList();
    }

    /** The ties of a member of the network that the filter leaves standing. */
    public List<Tie> tiesOf(Member member) {
        return network.tiesOf(member).stream().filter(this::shows).toList();
    }

    /** The actors next to an actor by itself along surviving ties, most evidence first. */
    public List<Actor> neighbours(String actor) {
        var around = everyone.around(actor);
        return around
                .neighbours(around.memberOf(actor), projection, state.filter().contacts())
                .stream()
                .map(member -> dataset.actor(member.id()))
                .toList();
    }

    /** The members of the network next to one along surviving ties, most evidence first. */
    public List<Member> neighbours(Member member) {
        return network.neighbours(member, projection, state.filter().contacts());
    }

    /** The other surviving ties between the same two. */
    public List<Tie> siblings(Tie tie) {
        var net = networkOf(tie);
        return net.tiesOf(net.member(tie.from())).stream()
                .filter(other -> other.touches(tie.to()) && !other.id().equals(tie.id()))
                .filter(this::shows)
                .toList();
    }

    /** A tie of the network, or one between two actors by themselves. */
    public Optional<Tie> findTie(String id) {
        return network.findTie(id).or(() -> everyone.findTie(id));
    }

    /** The member of the network, or the actor by itself, that a tie has at an end. */
    public Member member(String id) {
        return network.findMember(id).orElseGet(() -> everyone.around(id).member(id));
    }

    /** How a member stands to what the filter leaves. */
    public Presence presenceOf(Member member) {
        return network.presenceOf(member, projection);
    }

    /** Where a member stands; the others of a camp take no stance together. */
    public ActorStance stanceOf(Member member) {
        return member.lead().map(projection::stanceOf).orElse(ActorStance.NONE);
    }

    /** Whether a member is, or holds, the actor that is selected. */
    public boolean isSelected(Member member) {
        return state.selection() instanceof Selection.OfActor(var id)
                && member.actors().contains(id);
    }

    /** The statement that the selected one answers. */
    public Optional<Statement> answeredBySelected() {
        return selectedStatement().flatMap(threads::answered);
    }

    /** The first statement that answers the selected one, or else the next that answers the same as it does. */
    public Optional<Statement> nextInThread() {
        return selectedStatement()
                .flatMap(said -> threads.answers(said).stream()
                        .findFirst()
                        .or(() -> threads.answered(said).flatMap(other -> after(threads.answers(other), said))));
    }

    private static Optional<Statement> after(List<Statement> siblings, Statement said) {
        return siblings.stream().skip(siblings.indexOf(said) + 1L).findFirst();
    }

    public Optional<Statement> selectedStatement() {
        return state.selection() instanceof Selection.OfStatement(var id)
                ? dataset.findStatement(id)
                : Optional.empty();
    }

    public Optional<Actor> selectedActor() {
        return state.selection() instanceof Selection.OfActor(var id) ? dataset.findActor(id) : Optional.empty();
    }

    public Optional<Tie> selectedTie() {
        return state.selection() instanceof Selection.OfTie(var id) ? findTie(id) : Optional.empty();
    }

    /** Whether a statement is, or belongs to, what is selected: said by or to the actor, behind the tie, at the event. */
    public boolean belongsToSelection(Statement said) {
        return switch (state.selection()) {
            case Selection.Nothing() -> false;
            case Selection.OfStatement(var id) -> said.id().equals(id);
            case Selection.OfActor(var id) ->
                said.speaker().equals(id) || said.addressees().contains(id);
            case Selection.OfTie(var id) ->
                findTie(id).stream().anyMatch(tie -> tie.statements().holds(said.id()));
            case Selection.OfEvent(var id) -> id.equals(said.occasion());
        };
    }

    /**
     * How strong a line a tie is drawn with, from 1 to a strongest: by how much stands behind it; a link has only its weight,
     * which is compared with the heaviest.
     */
    public int strength(Tie tie, int strongest) {
        return tie.kind().isLink()
                ? 1 + (int) Math.round((strongest - 1) * network.strength(tie))
                : Math.clamp(evidence(tie).size(), 1, strongest);
    }
}
