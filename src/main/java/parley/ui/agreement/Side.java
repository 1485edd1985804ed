package parley.ui.agreement;

import parley.analysis.agreement.Agreement;
import parley.analysis.agreement.Measure;

/** On which side of nothing a number lies: a colour, and a mark that needs none. */
enum Side {
    AGREE("agree", "+"),
    EVEN("even", "="),
    CONFLICT("conflict", "−");

    private final String styleClass;
    private final String mark;

    Side(String styleClass, String mark) {
        this.styleClass = styleClass;
        this.mark = mark;
    }

    String styleClass() {
        return styleClass;
    }

    String mark() {
        return mark;
    }

    /** The side that a number of a pair speaks of; nothing of it is even. */
    static Side of(Agreement pair, Measure measure) {
        double value = measure.of(pair);
        if (value == 0) {
            return EVEN;
        }
        return switch (measure) {
            case CONGRUENCE -> AGREE;
            case CONFLICT -> CONFLICT;
            case DIFFERENCE -> value > 0 ? AGREE : CONFLICT;
        };
    }
}
