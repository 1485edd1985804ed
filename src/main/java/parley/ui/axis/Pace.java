package parley.ui.axis;

import javafx.util.Duration;

/** How long the replay rests on a statement. */
enum Pace {
    SLOW("Slow pace", 4),
    NORMAL("Normal pace", 2.5),
    FAST("Fast pace", 1);

    private final String label;
    private final double seconds;

    Pace(String label, double seconds) {
        this.label = label;
        this.seconds = seconds;
    }

    Duration rest() {
        return Duration.seconds(seconds);
    }

    /** What the choice is called. */
    @Override
    public String toString() {
        return label;
    }
}
