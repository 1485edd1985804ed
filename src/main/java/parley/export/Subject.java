package parley.export;

/** What can be taken away. */
public enum Subject {
    SCREEN("screen"),
    NETWORK("network"),
    TIMELINE("timeline"),
    STATEMENTS("statements"),
    EVENTS("events"),
    ACTORS("actors"),
    CITATIONS("citations");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
