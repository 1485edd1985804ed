package parley.analysis.agreement;

import java.util.Set;

/**
 * What agreement is counted on, and how.
 *
 * @param issues the ids of the issues; at least one
 * @param least how many positions on them an actor took, at the least, to be compared; 1 or more
 */
public record AgreementWishes(
        Set<String> issues, Conditionals conditionals, Repeats repeats, Normalisation normalisation, int least) {

    /** @throws IllegalArgumentException when there is no issue, or the least is below 1 */
    public AgreementWishes {
        issues = Set.copyOf(issues);
        if (issues.isEmpty() || least < 1) {
            throw new IllegalArgumentException("no agreement on " + issues + " from " + least + " positions on");
        }
    }

    /** Conditions half way, every statement, divided by average activity, everyone who took a position. */
    public static AgreementWishes on(Set<String> issues) {
        return new AgreementWishes(issues, Conditionals.HALFWAY, Repeats.EVERY, Normalisation.AVERAGE_ACTIVITY, 1);
    }

    public AgreementWishes with(Conditionals changed) {
        return new AgreementWishes(issues, changed, repeats, normalisation, least);
    }

    public AgreementWishes with(Repeats changed) {
        return new AgreementWishes(issues, conditionals, changed, normalisation, least);
    }

    public AgreementWishes with(Normalisation changed) {
        return new AgreementWishes(issues, conditionals, repeats, changed, least);
    }

    public AgreementWishes withLeast(int changed) {
        return new AgreementWishes(issues, conditionals, repeats, normalisation, changed);
    }
}
