package parley.ui.axis;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide text prints in the axis' one size of type. */
final class Measure {
    private static final Font FONT = Font.font("Inter", 12);

    private Measure() {}

    /** The width in pixels, rounded up. */
    static double width(String text) {
        var measured = new Text(text);
        measured.setFont(FONT);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }
}
