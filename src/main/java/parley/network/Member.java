package parley.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Camp;

/**
 * What stands in a network as one: an actor, a body with the persons who speak for it, or the others of a camp.
 *
 * @param id the id of the actor or body; for the others of a camp one that no actor has
 * @param name the full name
 * @param label the name for a mark
 * @param camp the id of its camp
 * @param actors the ids of the actors in it, at least one, in the order of the dataset
 * @param folded whether it stands for the others of a camp, and not for an actor that has a name
 */
public record Member(
        String id, String name, String label, ActorKind kind, String camp, List<String> actors, boolean folded) {
    private static final int THOUSAND = 1000;

    public Member {
        actors = List.copyOf(actors);
    }

    /** An actor, with those who stand as it. */
    static Member of(Actor actor, List<String> actors) {
        return new Member(actor.id(), actor.name(), actor.shortName(), actor.kind(), actor.camp(), actors, false);
    }

    /** The id of the member that the others of a camp stand together in. */
    public static String othersOf(String camp) {
        return "others:" + camp;
    }

    /** The actors of a camp that stand together. */
    static Member others(Camp camp, List<String> actors) {
        var label = String.format(Locale.ENGLISH, "%,d others", actors.size());
        return new Member(
                othersOf(camp.id()), label + ", " + camp.label(), label, ActorKind.PERSON, camp.id(), actors, true);
    }

    /** How many actors are in it, in so few letters that a mark has room for them: "+12", "+1.2k", "+18k". */
    public String tally() {
        int count = actors.size();
        if (count < THOUSAND) {
            return "+" + count;
        }
        return count < 10 * THOUSAND
                ? String.format(Locale.ENGLISH, "+%.1fk", Math.floor(count / 100.0) / 10)
                : "+" + count / THOUSAND + "k";
    }

    /** The id of the actor that it stands as; empty for the others of a camp. */
    public Optional<String> lead() {
        return folded ? Optional.empty() : Optional.of(id);
    }

    /** Its id tells it from the others of its network; its actors may be many. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Member member
                && id.equals(member.id)
                && name.equals(member.name)
                && label.equals(member.label)
                && kind == member.kind
                && camp.equals(member.camp)
                && folded == member.folded
                && actors.equals(member.actors);
    }
}
