package parley.analysis.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import parley.analysis.measures.Measures;
import parley.analysis.questions.Answer.Scored;
import parley.model.Actor;
import parley.network.csr.Arcs;
import parley.network.csr.Betweenness;
import parley.network.csr.Reach;

/** Where the actors stand in the network of contacts: between others, between camps, near to everyone. */
final class Standing {
    private final Contacts contacts;
    private final Measures measures;

    Standing(Contacts contacts) {
        this.contacts = contacts;
        measures = Measures.forSize(contacts.actors().size());
    }

    Answer betweenCamps() {
        // JGraphT has no betweenness between groups.
        var between = Betweenness.between(
                Arcs.bothWays(contacts.graph()),
                contacts.camps(),
                Runtime.getRuntime().availableProcessors());
        var pairs = contacts.pairsOfOthers();
        var scored = scored(actor -> between(
                actor, share(between[contacts.number(actor)], pairs[contacts.number(actor)]), " of different camps"));
        return answer(Question.CONNECTS_CAMPS, scored);
    }

    Answer between() {
        var between = measures.betweenness(Arcs.bothWays(contacts.graph()));
        var pairs = Contacts.pairs(contacts.actors().size() - 1);
        var scored = scored(actor -> between(actor, share(between[contacts.number(actor)], pairs), ""));
        return answer(Question.STANDS_BETWEEN, scored);
    }

    private static double share(double part, double all) {
        return all <= 0 ? 0 : part / all;
    }

    private Scored between(Actor actor, double share, String which) {
        var camps = contacts.campsAround(contacts.number(actor));
        return new Scored(
                actor.id(),
                share,
                Sentences.percent(share),
                "On " + Sentences.percent(share) + " of the shortest chains between two others" + which
                        + "; in contact with "
                        + Sentences.count(contacts.graph().degree(contacts.number(actor)), "actor") + " of "
                        + Sentences.count(camps.size(), "camp") + ": " + String.join(", ", camps) + ".");
    }

    private Answer answer(Question question, List<Scored> scored) {
        var none = (int) scored.stream().filter(one -> one.score() == 0).count();
        var remarks = new ArrayList<String>();
        if (none > 0) {
            remarks.add(Sentences.count(none, "actor") + (none == 1 ? " stands" : " stand") + " on no such chain.");
        }
        remarks.addAll(remarks());
        return Answer.ranked(question, scored, remarks);
    }

    /** JGraphT's closeness would not say how far the others are. */
    Answer near() {
        var reach = Reach.of(contacts.graph(), Runtime.getRuntime().availableProcessors());
        return Answer.ranked(Question.NEAREST, scored(actor -> near(actor, reach, contacts.number(actor))), remarks());
    }

    private Scored near(Actor actor, Reach reach, int node) {
        var score = reach.nearness(node);
        return new Scored(
                actor.id(),
                score,
                Sentences.decimals(score),
                reach.direct(node) + " directly, " + reach.overOne(node) + " over one other, " + reach.farther(node)
                        + " farther away, " + (contacts.actors().size() - reach.all(node)) + " out of reach.");
    }

    /** Those with any contact, by name. */
    private List<Scored> scored(Function<Actor, Scored> score) {
        return contacts.actors().stream()
                .sorted(Comparator.comparing(Actor::shortName))
                .map(score)
                .toList();
    }

    private List<String> remarks() {
        var remarks = new ArrayList<String>();
        var without = contacts.without();
        if (without > 0) {
            remarks.add(Sentences.count(without, "actor") + (without == 1 ? " has" : " have")
                    + " no contact in what the filters leave, and no place.");
        }
        var parts = measures.parts(contacts.graph());
        if (parts > 1) {
            remarks.add("The contacts fall into " + parts + " parts with no chain between them.");
        }
        return remarks;
    }
}
