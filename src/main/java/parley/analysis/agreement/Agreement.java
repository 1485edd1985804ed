package parley.analysis.agreement;

import java.util.List;

/**
 * How far two actors agree; it has no direction.
 *
 * @param one the id of the actor that is first in the dataset
 * @param other the id of the other
 * @param congruence how often both took the same side, normalised; 0 or more
 * @param conflict how often they took different sides, normalised; 0 or more
 * @param issues the ids of the issues on which both took a side, at least one
 */
public record Agreement(String one, String other, double congruence, double conflict, List<String> issues) {
    public Agreement {
        issues = List.copyOf(issues);
    }

    /** Congruence less conflict: above 0 for those who agree more than they disagree, below it for opponents. */
    public double difference() {
        return congruence - conflict;
    }

    public boolean joins(String actor, String another) {
        return (one.equals(actor) && other.equals(another)) || (one.equals(another) && other.equals(actor));
    }
}
