package parley.ui.axis;

import javafx.util.Duration;
import parley.picture.axis.Stride;

/** How fast the replay goes: how long it rests on a statement, and how long all days take. */
enum Pace {
    SLOW("Slow", 4, 120),
    NORMAL("Normal", 2.5, 60),
    FAST("Fast", 1, 30);

    private final String label;
    private final double seconds;
    private final double whole;

    Pace(String label, double seconds, double whole) {
        this.label = label;
        this.seconds = seconds;
        this.whole = whole;
    }

    /** How long it rests on a statement. */
    Duration rest() {
        return Duration.seconds(seconds);
    }

    /** How it goes through a number of days. */
    Stride stride(long days) {
        return Stride.through(days, whole);
    }

    /** What the choice is called. */
    @Override
    public String toString() {
        return label;
    }
}
