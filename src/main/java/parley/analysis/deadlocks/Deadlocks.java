package parley.analysis.deadlocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.analysis.deadlocks.Deadlock.Arrow;
import parley.analysis.deadlocks.Deadlock.Contradiction;
import parley.analysis.deadlocks.Deadlock.Refusal;
import parley.analysis.deadlocks.Deadlock.Ring;
import parley.model.Act;
import parley.model.Actor;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.Stance;
import parley.model.Statement;
import parley.query.Projection;

/**
 * Looks for deadlocks on an issue. What counts is each speaker's latest position there, in what a filter leaves; persons
 * count for the body that they speak for.
 */
public final class Deadlocks {
    private final Standing standing;
    private final List<Term> terms;
    private final List<Deadlock> found = new ArrayList<>();
    private final Set<Met> settled = new HashSet<>();
    private final Map<Condition, List<Term>> rivals = new HashMap<>();

    /** A party's condition, as another party meets it. */
    private record Met(Term term, Actor party) {}

    /**
     * What a search came to.
     *
     * @param issue the id of the issue
     * @param deadlocks those with the latest words first
     * @param terms every condition that stands, latest first
     * @param open those that are part of no deadlock
     */
    public record Outcome(String issue, List<Deadlock> deadlocks, List<Term> terms, List<Term> open) {}

    private Deadlocks(Standing standing) {
        this.standing = standing;
        terms = standing.terms();
    }

    /**
     * Searches what a projection leaves. Linear in its statements and in the actors that are asked for each of the conditions
     * that stand; an interrupted thread stops early and finds less.
     *
     * @param issue the id of the issue
     */
    public static Outcome of(Dataset dataset, Projection projection, String issue) {
        return new Deadlocks(new Standing(dataset, projection, issue)).outcome();
    }

    private Outcome outcome() {
        each(this::contradictions);
        each(this::refusals);
        rings();
        found.sort(Comparator.comparingInt(this::latest).reversed());
        var refused = found.stream()
                .flatMap(deadlock -> deadlock.arrows().stream())
                .map(Arrow::term)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new Outcome(
                standing.issue(),
                List.copyOf(found),
                terms,
                terms.stream().filter(term -> !refused.contains(term)).toList());
    }

    private void each(Consumer<Term> look) {
        terms.stream().takeWhile(_ -> !Thread.currentThread().isInterrupted()).forEach(look);
    }

    private int latest(Deadlock deadlock) {
        return deadlock.arrows().stream()
                .mapToInt(arrow -> standing.place(arrow.statement()))
                .max()
                .orElse(-1);
    }

    private void contradictions(Term term) {
        for (var other : rivals.computeIfAbsent(term.condition(), this::excludedBy)) {
            if (term.asked().contains(other.party()) && settled.add(new Met(term, other.party()))) {
                settled.add(new Met(other, term.party()));
                boolean isEarlier = standing.place(term.statement()) <= standing.place(other.statement());
                found.add(isEarlier ? new Contradiction(term, other) : new Contradiction(other, term));
            }
        }
    }

    private List<Term> excludedBy(Condition condition) {
        return terms.stream()
                .filter(term -> condition.excludes(term.condition()))
                .toList();
    }

    /** The plainest refusal by each party; where nobody is named who should meet the condition, whoever rejects it counts. */
    private void refusals(Term term) {
        rejections(term)
                .filter(against -> term.condition().askedOf().isEmpty()
                        || term.asked().contains(standing.partyOf(against.speaker())))
                .forEach(against -> refuse(term, standing.partyOf(against.speaker()), against, Derivation.REPLY));
        for (var party : term.asked()) {
            var speakers = standing.asked(term, party);
            opposition(term, speakers).ifPresent(against -> refuse(term, party, against, Derivation.STANCE));
            standing.standing(standing.issue(), Stance.OPPOSES, speakers)
                    .ifPresent(against -> refuse(term, party, against, Derivation.AGAINST_THE_ISSUE));
        }
    }

    private void refuse(Term term, Actor party, Statement against, Derivation derivation) {
        if (settled.add(new Met(term, party))) {
            found.add(new Refusal(term, party, against, derivation));
        }
    }

    private Stream<Statement> rejections(Term term) {
        return Stream.concat(Stream.of(term.statement()), term.earlier().stream())
                .flatMap(said -> standing.answers(said).stream())
                .filter(answer -> answer.act() == Act.REJECT)
                .filter(answer -> !standing.partyOf(answer.speaker()).equals(term.party()));
    }

    private Optional<Statement> opposition(Term term, Set<String> speakers) {
        var view = term.condition().implies();
        return view == null
                ? Optional.empty()
                : standing.standing(
                        view.issue(), view.stance() == Stance.SUPPORTS ? Stance.OPPOSES : Stance.SUPPORTS, speakers);
    }

    /** Conditions that nobody has refused come first, since what is refused has been told. */
    private void rings() {
        var rings = new Rings();
        terms.forEach(term -> waits(rings, term, false));
        terms.forEach(term -> waits(rings, term, true));
        rings.shortest().stream()
                .filter(this::tellsMore)
                .map(this::fromTheEarliest)
                .forEach(found::add);
    }

    private Ring fromTheEarliest(Ring ring) {
        var inOrder = new ArrayList<>(ring.terms());
        var earliest = Collections.min(inOrder, Comparator.comparingInt(term -> standing.place(term.statement())));
        Collections.rotate(inOrder, -inOrder.indexOf(earliest));
        return new Ring(inOrder);
    }

    private void waits(Rings rings, Term term, boolean refused) {
        term.asked().stream()
                .filter(party -> settled.contains(new Met(term, party)) == refused)
                .forEach(party -> rings.add(term, party));
    }

    private boolean tellsMore(Ring ring) {
        return ring.arrows().stream()
                .anyMatch(arrow -> !settled.contains(new Met(arrow.term().orElseThrow(), arrow.to())));
    }
}
