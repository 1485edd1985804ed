package parley.analysis.agreement;

/** Whether an actor who says the same again counts again. */
public enum Repeats {
    /** Every statement counts: two who said the same three times and twice agree six times, as the definition has it. */
    EVERY("Every statement", "Every statement counts, so those who speak often weigh more."),
    /** A stance on an issue counts once for an actor, however often it was taken. */
    ONCE("Each stance once", "A stance that an actor repeats counts once.");

    private final String label;
    private final String explanation;

    Repeats(String label, String explanation) {
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

    int counted(int statements) {
        return switch (this) {
            case EVERY -> statements;
            case ONCE -> Math.min(1, statements);
        };
    }
}
