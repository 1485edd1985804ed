package parley.ui.graph;

import parley.model.Office;
import parley.network.Member;
import parley.query.ActorStance;
import parley.session.Reading;
import parley.ui.words.Names;

/** What is said of an actor in words: by a screen reader, and on the card under the pointer. */
final class ActorWords {
    static final int MOST_NAMES = 8;

    private ActorWords() {}

    /** Name, office, stance and number of ties, in one sentence to be spoken; or who stands together, and how to part them. */
    static String spoken(Reading reading, Member member) {
        if (member.folded()) {
            return member.name() + ": " + names(reading, member, member.actors().size())
                    + ". Enter lets them stand alone.";
        }
        return member.name() + ", " + role(reading, member) + ". " + stance(reading, member) + ". "
                + ties(reading, member) + ".";
    }

    /** The names of the first of those who stand as one, and how many more there are. */
    static String names(Reading reading, Member member, int most) {
        var first = member.actors().subList(0, Math.min(most, member.actors().size()));
        int rest = member.actors().size() - first.size();
        return Names.of(reading.dataset(), first) + (rest == 0 ? "" : " and " + rest + " more");
    }

    /** The office held at the end of the dataset's period, or what kind of actor it is, and who stands as it. */
    static String role(Reading reading, Member member) {
        var day = reading.dataset().about().period().to();
        var office = member.lead()
                .flatMap(reading.dataset()::findActor)
                .flatMap(actor -> actor.officeOn(day))
                .map(Office::fullTitle)
                .orElse(member.kind().label());
        return member.actors().size() == 1 ? office : office + " with " + names(reading, member, MOST_NAMES);
    }

    /** "Supports dialogue, through Muallem". */
    static String stance(Reading reading, Member member) {
        var stance = reading.stanceOf(member);
        var issue = reading.dataset()
                .findIssue(reading.state().issue())
                .map(found -> found.label())
                .orElse("");
        return stance.leaning().label() + " on " + issue + through(stance);
    }

    private static String through(ActorStance stance) {
        return stance.spokesperson()
                .map(actor -> ", through " + actor.shortName())
                .orElse("");
    }

    static String ties(Reading reading, Member member) {
        int ties = reading.tiesOf(member).size();
        return ties + (ties == 1 ? " tie" : " ties");
    }
}
