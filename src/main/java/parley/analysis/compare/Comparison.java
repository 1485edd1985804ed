package parley.analysis.compare;

import java.util.List;
import java.util.Optional;
import parley.analysis.contact.Encounter;
import parley.model.Actor;
import parley.model.Issue;
import parley.model.Statement;
import parley.query.ActorStance;

/**
 * Two actors side by side.
 *
 * @param stances every issue on which at least one of them stands somewhere, in the order of the dataset
 * @param shared with whom both were in contact, most often first
 * @param onlyOne with whom only the first was in contact, most often first
 * @param onlyOther with whom only the other was
 * @param demandsOfOne what the first demands, latest first
 * @param demandsOfOther what the other demands
 * @param met the conditions that both set
 * @param clashes the demands of either that the other's words leave no room for, latest first
 * @param oneOfOther what the first said of the other, to whomever, earliest first
 * @param otherOfOne what the other said of the first
 * @param between everything said between the two, and their meetings, earliest first: what one addressed to the other, and
 *     what answered the other
 */
public record Comparison(
        Actor one,
        Actor other,
        List<Stances> stances,
        List<Shared> shared,
        List<Known> onlyOne,
        List<Known> onlyOther,
        List<Demand> demandsOfOne,
        List<Demand> demandsOfOther,
        List<Common> met,
        List<Clash> clashes,
        List<Statement> oneOfOther,
        List<Statement> otherOfOne,
        List<Encounter> between) {

    /** Where the two stand on an issue. */
    public record Stances(Issue issue, ActorStance one, ActorStance other) {
        public Accord accord() {
            return Accord.of(one.leaning(), other.leaning());
        }
    }

    /** Somebody with whom an actor was in contact: how often, and the latest contact. */
    public record Known(Actor actor, int times, Encounter latest) {}

    /** Somebody with whom both were. */
    public record Shared(Known withOne, Known withOther) {
        public Actor actor() {
            return withOne.actor();
        }
    }

    /** A condition that both set, perhaps for different issues. */
    public record Common(Demand one, Demand other) {}

    /** The latest direct contact: a statement from one to the other, or a meeting. */
    public Optional<Encounter> lastContact() {
        return between.reversed().stream().filter(this::isDirect).findFirst();
    }

    /** The latest event that both took part in. */
    public Optional<Encounter.Met> lastMeeting() {
        return between.reversed().stream()
                .filter(Encounter.Met.class::isInstance)
                .map(Encounter.Met.class::cast)
                .findFirst();
    }

    private boolean isDirect(Encounter encounter) {
        return encounter.isFrom(one.id(), other.id()) || encounter.isFrom(other.id(), one.id());
    }

    /** Whether nothing at all is known of the two in what is looked at. */
    public boolean isEmpty() {
        return stances.isEmpty() && shared.isEmpty() && onlyOne.isEmpty() && onlyOther.isEmpty() && between.isEmpty();
    }
}
