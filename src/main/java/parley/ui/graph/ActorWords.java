package parley.ui.graph;

import parley.model.Actor;
import parley.model.Office;
import parley.query.ActorStance;
import parley.session.Reading;

/** What is said of an actor in words: by a screen reader, and on the card under the pointer. */
final class ActorWords {
    private ActorWords() {}

    /** Name, office, stance and number of ties, in one sentence to be spoken. */
    static String spoken(Reading reading, Actor actor) {
        return actor.name() + ", " + role(reading, actor) + ". " + stance(reading, actor) + ". " + ties(reading, actor)
                + ".";
    }

    /** The office held at the end of the dataset's period, or what kind of actor it is. */
    static String role(Reading reading, Actor actor) {
        var day = reading.dataset().about().period().to();
        return actor.officeOn(day).map(Office::fullTitle).orElse(actor.kind().label());
    }

    /** "Supports dialogue, through Muallem". */
    static String stance(Reading reading, Actor actor) {
        var stance = reading.projection().stanceOf(actor.id());
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

    static String ties(Reading reading, Actor actor) {
        int ties = reading.tiesOf(actor.id()).size();
        return ties + (ties == 1 ? " tie" : " ties");
    }
}
