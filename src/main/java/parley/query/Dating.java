package parley.query;

/** Which of its two dates something counts by: what happened when, or what was known when. */
public enum Dating {
    /** When it was said, or took place. */
    SAID("When it was said"),
    /** When it was first published. */
    PUBLISHED("What was known");

    private final String label;

    Dating(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
