package parley.model;

/** What a statement takes on an issue; taking no position is none of these, and not the same as neutral. */
public enum Stance {
    SUPPORTS("Supports"),
    CONDITIONAL("Conditional"),
    OPPOSES("Opposes"),
    NEUTRAL("Neutral");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
