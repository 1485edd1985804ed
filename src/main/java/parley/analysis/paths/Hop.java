package parley.analysis.paths;

import java.util.List;
import parley.analysis.contact.Encounter;

/**
 * A step of a chain.
 *
 * @param from the id of the actor it leads from
 * @param to the id of the actor it leads to
 * @param encounters the contacts between the two that it stands on, earliest first; at least one
 */
public record Hop(String from, String to, List<Encounter> encounters) {
    public Hop {
        encounters = List.copyOf(encounters);
    }

    public Encounter latest() {
        return encounters.getLast();
    }

    /** Whether all of it came from one of the two, and the other never answered in what is looked at. */
    public boolean isOneSided() {
        return encounters.stream().noneMatch(encounter -> encounter.isFrom(from, to))
                || encounters.stream().noneMatch(encounter -> encounter.isFrom(to, from));
    }
}
