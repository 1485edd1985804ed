package parley.analysis.agreement;

import java.util.OptionalDouble;
import parley.model.Stance;

/** How a conditional stance counts beside support and opposition; src/docs/decisions/0017 tells why. */
public enum Conditionals {
    /** Between the two: it agrees by half with either, and disagrees by half. */
    HALFWAY("Half agreement", "A conditional stance counts half way between support and opposition.", 0.5),
    /** As support: whoever names conditions is in favour. */
    AS_SUPPORT("As support", "A conditional stance counts as support.", 1),
    /** As a position of its own: it agrees with nothing but another conditional stance. */
    APART("As a stance of its own", "A conditional stance agrees with conditional stances only.", 0.5);

    private static final double SUPPORT = 1;
    private static final double OPPOSITION = 0;

    private final String label;
    private final String explanation;
    private final double conditional;

    Conditionals(String label, String explanation, double conditional) {
        this.label = label;
        this.explanation = explanation;
        this.conditional = conditional;
    }

    public String label() {
        return label;
    }

    /** What it does, as a sentence. */
    public String explanation() {
        return explanation;
    }

    /** Where a stance lies between opposition, 0, and support, 1; a neutral one takes no side and lies nowhere. */
    OptionalDouble side(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> OptionalDouble.of(SUPPORT);
            case CONDITIONAL -> OptionalDouble.of(conditional);
            case OPPOSES -> OptionalDouble.of(OPPOSITION);
            case NEUTRAL -> OptionalDouble.empty();
        };
    }

    /** How much two sides agree, from 0 to 1; what is left to 1 is how much they disagree. */
    double closeness(double one, double other) {
        double distance = Math.abs(one - other);
        return this == APART && distance > 0 ? 0 : 1 - distance;
    }
}
