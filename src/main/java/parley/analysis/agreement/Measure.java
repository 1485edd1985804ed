package parley.analysis.agreement;

/** Which number of a pair is looked at. */
public enum Measure {
    CONGRUENCE(
            "Agreement",
            "How often two actors took the same side on the same issue: each statement of the one is set beside each of"
                    + " the other on that issue, and those of the same side are counted (congruence).",
            "It says nothing of how often the same two disagreed. Two who agree may never have met."),
    CONFLICT(
            "Disagreement",
            "How often two actors took different sides on the same issue: each statement of the one is set beside each"
                    + " of the other on that issue, and those of different sides are counted (conflict).",
            "It says nothing of how often the same two agreed. Two who disagree may never have spoken of each other."),
    DIFFERENCE(
            "Agreement less disagreement",
            "How often two actors took the same side on the same issue, less how often they took different ones: above"
                    + " 0 for those who agree more than they disagree, below 0 for opponents.",
            "At 0 two agreed as often as they disagreed, which is not the same as having nothing to do with each"
                    + " other.");

    private static final String SOURCE = "P. Leifeld, “Discourse Network Analysis: Policy Debates as Dynamic Networks”,"
            + " in The Oxford Handbook of Political Networks, 2017; a concept there is an issue here.";

    private final String label;
    private final String definition;
    private final String limits;

    Measure(String label, String definition, String limits) {
        this.label = label;
        this.definition = definition;
        this.limits = limits;
    }

    public String label() {
        return label;
    }

    /** What is counted, as sentences. */
    public String definition() {
        return definition;
    }

    /** Whose measure it is. */
    public String source() {
        return SOURCE;
    }

    /** What it does not tell. */
    public String limits() {
        return limits;
    }

    /** The number of a pair, normalised as its network is. */
    public double of(Agreement pair) {
        return switch (this) {
            case CONGRUENCE -> pair.congruence();
            case CONFLICT -> pair.conflict();
            case DIFFERENCE -> pair.difference();
        };
    }
}
