package parley.analysis.compare;

import parley.query.Leaning;

/** How two stances on an issue stand to each other. */
public enum Accord {
    /** Both took the same stance. */
    SAME("Same stance"),
    /** Both took one, and not the same. */
    DIFFERENT("Differ"),
    /** One supports what the other opposes. */
    OPPOSITE("Opposite"),
    /** At least one took none, which says nothing about what it thinks. */
    UNKNOWN("Only one spoke");

    private final String label;

    Accord(String label) {
        this.label = label;
    }

    static Accord of(Leaning one, Leaning other) {
        if (one == Leaning.NO_POSITION || other == Leaning.NO_POSITION) {
            return UNKNOWN;
        }
        if (one == other) {
            return SAME;
        }
        return isFlat(one) && isFlat(other) ? OPPOSITE : DIFFERENT;
    }

    /** Whether a stance is for or against, without conditions. */
    private static boolean isFlat(Leaning leaning) {
        return leaning == Leaning.SUPPORTS || leaning == Leaning.OPPOSES;
    }

    public String label() {
        return label;
    }
}
