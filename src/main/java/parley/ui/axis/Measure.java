package parley.ui.axis;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide text prints in the axis' one size of type; what was measured once is remembered. */
final class Measure {
    private static final Font FONT = Font.font("Inter", 12);

    private final Map<String, Double> widths = new HashMap<>();

    /** The width in pixels, rounded up. */
    double width(String text) {
        return widths.computeIfAbsent(text, Measure::measured);
    }

    private static double measured(String text) {
        var measured = new Text(text);
        measured.setFont(FONT);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }
}
