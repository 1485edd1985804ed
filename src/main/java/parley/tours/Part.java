package parley.tours;

import java.util.Locale;

/** A part of the window that a step can point at. */
public enum Part {
    FILTERS("Filters"),
    NETWORK("Network"),
    STATEMENTS("Statements"),
    DETAIL("Detail"),
    TIME_AXIS("Time axis");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word for it in a file. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
