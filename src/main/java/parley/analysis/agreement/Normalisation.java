package parley.analysis.agreement;

/**
 * What congruence and conflict are divided by, so that those who speak much do not agree with everyone for that alone.
 *
 * <p>Source: P. Leifeld, J. Gruber and F. Bossner, <i>Discourse Network Analyzer Manual</i>, 2019, for all four, save
 * that the cosine is the textbook's (G. Salton and M. McGill, <i>Introduction to Modern Information Retrieval</i>,
 * 1983). Jaccard's divisor is that of the Discourse Network Analyzer, which multiplies what both said.
 */
public enum Normalisation {
    NONE("None", "Nothing is divided: who speaks often has stronger ties."),
    AVERAGE_ACTIVITY(
            "Average activity",
            "Divided by how many positions the two took on average, so that talking much helps less."),
    JACCARD(
            "Jaccard",
            "Divided by all that either said, shared or not: 1 is complete agreement. Conflict can exceed 1 where"
                    + " statements are repeated."),
    COSINE("Cosine", "Divided by the lengths of the two profiles: only the mix of stances counts, not their number.");

    private final String label;
    private final String explanation;

    Normalisation(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    /** What it does, as a sentence. */
    public String explanation() {
        return explanation;
    }

    /** What to divide by; above 0 where both took a position. Linear in the sides that they took. */
    double divisor(Profile one, Profile other) {
        return switch (this) {
            case NONE -> 1;
            case AVERAGE_ACTIVITY -> (one.counted() + other.counted()) / 2.0;
            case JACCARD -> one.notIn(other) + other.notIn(one) + one.product(other);
            case COSINE -> one.length() * other.length();
        };
    }
}
