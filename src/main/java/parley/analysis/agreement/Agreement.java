package parley.analysis.agreement;

import java.util.List;

/**
 * How far two actors agree; it has no direction.
 *
 * @param one the id of the actor that is first in the dataset
 * @param other the id of the other
 * @param agreements how often both took the same side, each time of one with each of the other; 0 or more
 * @param disagreements how often they took different sides; 0 or more
 * @param divisor what both are divided by, above 0; 1 where nothing is
 * @param issues the ids of the issues on which both took a side, at least one
 */
public record Agreement(
        String one, String other, double agreements, double disagreements, double divisor, List<String> issues) {
    public Agreement {
        issues = List.copyOf(issues);
    }

    /** How often both took the same side, normalised. */
    public double congruence() {
        return agreements / divisor;
    }

    /** How often they took different sides, normalised. */
    public double conflict() {
        return disagreements / divisor;
    }

    /** Congruence less conflict: above 0 for those who agree more than they disagree, below it for opponents. */
    public double difference() {
        return (agreements - disagreements) / divisor;
    }

    public boolean joins(String actor, String another) {
        return (one.equals(actor) && other.equals(another)) || (one.equals(another) && other.equals(actor));
    }
}
