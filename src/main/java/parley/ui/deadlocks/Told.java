package parley.ui.deadlocks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.analysis.deadlocks.Deadlock;
import parley.analysis.deadlocks.Deadlock.Contradiction;
import parley.analysis.deadlocks.Deadlock.Refusal;
import parley.analysis.deadlocks.Deadlock.Ring;
import parley.analysis.deadlocks.Deadlocks.Outcome;
import parley.analysis.deadlocks.Term;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Stance;
import parley.model.Statement;
import parley.ui.words.Amounts;
import parley.ui.words.Names;

/** Deadlocks in sentences. */
record Told(Dataset dataset, String issue) {

    /** Who and who: "National Coalition – Syrian government". */
    static String parties(Deadlock deadlock) {
        return deadlock.parties().stream().map(Actor::shortName).collect(Collectors.joining(" – "));
    }

    /** What it is about, as short as can be: the conditions. */
    static String conditions(Deadlock deadlock) {
        return deadlock.arrows().stream()
                .flatMap(arrow -> arrow.term().stream())
                .map(term -> term.condition().label())
                .collect(Collectors.joining(" / "));
    }

    String sentence(Deadlock deadlock) {
        return switch (deadlock) {
            case Contradiction(Term one, Term other) ->
                on(only(one)) + ", and " + then(other) + ". Both cannot be had.";
            case Refusal refusal -> on(only(refusal.term())) + "; " + refused(refusal) + ".";
            case Ring(List<Term> terms) ->
                on(ring(terms)) + ". " + (terms.size() == 2 ? "Each waits" : "All wait") + " for the other"
                        + (terms.size() == 2 ? "." : "s.");
        };
    }

    private String on(String clause) {
        return "On " + name() + ", " + clause;
    }

    private String name() {
        return "“" + dataset.issue(issue).label() + "”";
    }

    private String only(Term term) {
        return who(term.statement(), term.party()) + " agrees only if "
                + term.condition().label();
    }

    private String then(Term term) {
        return who(term.statement(), term.party()) + " only if "
                + term.condition().label();
    }

    /** The speaker, with whom it speaks for. */
    private String who(Statement said, Actor party) {
        var speaker = dataset.actor(said.speaker());
        return speaker.equals(party) ? party.shortName() : speaker.shortName() + " (" + party.shortName() + ")";
    }

    private String refused(Refusal refusal) {
        var who = who(refusal.against(), refusal.refusing())
                + (refusal.term().asked().isEmpty() ? " " : ", of whom it is asked, ");
        return who
                + switch (refusal.derivation()) {
                    case REPLY -> "rejected that in reply";
                    case STANCE -> opposed(refusal);
                    case CONTRADICTION, AGAINST_THE_ISSUE, RING -> "is against " + name() + " altogether";
                };
    }

    private String opposed(Refusal refusal) {
        return Optional.ofNullable(refusal.term().condition().implies())
                .map(view -> {
                    var asked = "“" + dataset.issue(view.issue()).label() + "”";
                    return view.stance() == Stance.SUPPORTS
                            ? "opposes " + asked + ", to which it would amount"
                            : "supports " + asked + ", which it would rule out";
                })
                .orElse("refuses");
    }

    private String ring(List<Term> terms) {
        return IntStream.range(0, terms.size())
                .mapToObj(i -> (i == 0 ? only(terms.get(i)) : then(terms.get(i))) + ", asked of "
                        + terms.get((i + 1) % terms.size()).party().shortName())
                .collect(Collectors.joining("; "));
    }

    /** What a condition waits for, where nothing stands against it. */
    String open(Term term) {
        var asked = Names.of(dataset, term.asked().stream().map(Actor::id).toList());
        return who(term.statement(), term.party())
                + (term.asked().isEmpty() ? ": nobody is named who would have to see to it" : " waits for " + asked);
    }

    /** How much was found. */
    String count(Outcome outcome) {
        return Amounts.of(outcome.deadlocks().size(), "deadlock") + " on " + name();
    }

    /** What was looked for, and why nothing was found. */
    String nothing(Outcome outcome) {
        var looked = "No deadlock on " + name() + " was found in what is shown. Looked for were conditions that"
                + " exclude each other, conditions that are refused (in reply, or by"
                + " the opposite stance or a flat no of somebody of whom they are"
                + " asked), and parties that wait for each other. ";
        if (outcome.terms().isEmpty()) {
            return looked + "Nobody whose words are shown sets a condition for it, so there is nothing to refuse.";
        }
        int terms = outcome.terms().size();
        return looked + (terms == 1 ? "One condition is set" : terms + " conditions are set")
                + ", but none is refused in words that are shown, and nobody who is waited for waits in turn.";
    }

    /** What every deadlock rests on. */
    static String ground() {
        return "What counts is everybody’s latest position on the issue in the window and under the filters. Who speaks"
                + " for a body counts for it; a later word of one spokesperson does not take back another’s, so look"
                + " at the dates.";
    }
}
