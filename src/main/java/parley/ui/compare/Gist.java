package parley.ui.compare;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.analysis.compare.Comparison;
import parley.analysis.contact.Encounter;
import parley.model.Actor;
import parley.model.Dated;
import parley.model.Issue;
import parley.query.ActorStance;
import parley.query.Leaning;
import parley.ui.words.Amounts;
import parley.ui.words.Dates;

/** A comparison in one sentence of plain words. */
final class Gist {
    private Gist() {}

    /** What the two take on an issue, when they were last in contact, and how many conditions meet and clash. */
    static String of(Comparison comparison, Issue issue) {
        var parts = new ArrayList<String>();
        parts.add(stances(comparison, issue));
        parts.add(contact(comparison));
        conditions(comparison).ifPresent(parts::add);
        return String.join("; ", parts) + ".";
    }

    private static String stances(Comparison comparison, Issue issue) {
        var name = "“" + issue.label() + "”";
        return comparison.stances().stream()
                .filter(line -> line.issue().equals(issue))
                .findFirst()
                .map(line -> stances(comparison, line, name))
                .orElse("Neither has taken a stance on " + name);
    }

    private static String stances(Comparison comparison, Comparison.Stances line, String issue) {
        return switch (line.accord()) {
            case SAME -> "Both " + plural(line.one().leaning()) + " " + issue + through(comparison, line);
            case DIFFERENT, OPPOSITE ->
                "On " + issue + " " + stance(comparison.one(), line.one()) + " and "
                        + stance(comparison.other(), line.other());
            case UNKNOWN ->
                line.one().leaning() == Leaning.NO_POSITION
                        ? onlyOne(issue, comparison.other(), line.other(), comparison.one())
                        : onlyOne(issue, comparison.one(), line.one(), comparison.other());
        };
    }

    private static String onlyOne(String issue, Actor actor, ActorStance stance, Actor silent) {
        return "On " + issue + " " + stance(actor, stance) + ", and " + silent.shortName() + " has taken no stance";
    }

    private static String stance(Actor actor, ActorStance stance) {
        return actor.shortName() + " " + singular(stance.leaning()) + through(stance);
    }

    private static String through(Comparison comparison, Comparison.Stances line) {
        var who = Stream.of(through(comparison.one(), line.one()), through(comparison.other(), line.other()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : " (" + who + ")";
    }

    private static Optional<String> through(Actor actor, ActorStance stance) {
        return stance.spokesperson().map(speaker -> actor.shortName() + " through " + speaker.shortName());
    }

    private static String through(ActorStance stance) {
        return stance.spokesperson()
                .map(other -> " (through " + other.shortName() + ")")
                .orElse("");
    }

    private static String plural(Leaning leaning) {
        return switch (leaning) {
            case SUPPORTS -> "support";
            case CONDITIONAL -> "set conditions for";
            case OPPOSES -> "oppose";
            case NEUTRAL -> "are neutral on";
            case NO_POSITION -> "take no stance on";
        };
    }

    private static String singular(Leaning leaning) {
        return switch (leaning) {
            case SUPPORTS -> "is for it";
            case CONDITIONAL -> "sets conditions";
            case OPPOSES -> "is against it";
            case NEUTRAL -> "is neutral";
            case NO_POSITION -> "takes no stance";
        };
    }

    private static String contact(Comparison comparison) {
        var met = comparison.lastMeeting().map(Gist::meeting);
        return comparison
                .lastContact()
                .map(last -> last instanceof Encounter.Spoke spoke
                        ? met.map(words -> words + ", and " + word(comparison, spoke))
                                .orElseGet(() -> "no meeting of the two is on record, but " + word(comparison, spoke))
                        : met.orElseThrow())
                .orElse("no direct contact between them is on record");
    }

    private static String meeting(Encounter.Met met) {
        var place = met.event().place();
        return "they last met " + when(met.event().date()) + (place == null ? "" : " in " + place);
    }

    private static String word(Comparison comparison, Encounter.Spoke spoke) {
        boolean one = spoke.statement().speaker().equals(comparison.one().id());
        var from = one ? comparison.one() : comparison.other();
        var to = one ? comparison.other() : comparison.one();
        return from.shortName() + " last spoke to " + to.shortName() + " "
                + when(spoke.statement().said());
    }

    /** "on 25 Feb 2013", "in February 2013", "at some time in 18 Feb – 24 Feb 2013". */
    private static String when(Dated date) {
        if (date.isExactToTheDay()) {
            return "on " + Dates.dayOfMonth(date.first()) + " " + date.first().getYear();
        }
        return (date instanceof Dated.Month ? "in " : "at some time in ") + Dates.inFull(date);
    }

    private static Optional<String> conditions(Comparison comparison) {
        int met = comparison.met().size();
        int clashes = comparison.clashes().size();
        if (met == 0 && clashes == 0) {
            return Optional.empty();
        }
        return Optional.of((met == 0
                        ? "no condition is set by both"
                        : Amounts.of(met, "condition") + (met == 1 ? " is" : " are") + " set by both")
                + (clashes == 0
                        ? ""
                        : ", " + Amounts.of(clashes, "demand") + (clashes == 1 ? " meets" : " meet")
                                + " with a refusal"));
    }
}
