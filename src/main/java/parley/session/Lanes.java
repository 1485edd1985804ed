package parley.session;

/** What the lanes of the time axis stand for. */
public enum Lanes {
    CAMPS("Camps"),
    ACTORS("Actors"),
    ISSUES("Issues"),
    /** Actors again, each with a line that shows its stance on the chosen issue as it moves. */
    STANCES("Stances");

    private final String label;

    Lanes(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
