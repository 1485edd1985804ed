package parley.ui.fx;

import java.text.Bidi;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Text in whatever script that breaks into lines. JavaFX 26.0.2 throws out of its layout when it has to
 * break text that runs from the right, so such text is laid out here, word by word.
 */
public final class Prose {
    private static final double SPACE = 4;
    private static final double BETWEEN_LINES = 1;
    /** Arabic letters stand in tall lines of their own. */
    private static final double BETWEEN_TALL_LINES = -6;

    private static final double WIDEST_TOOLTIP = 340;
    private static final double MARGINS = 20;
    private static final Duration SHOW_DELAY = Duration.millis(400);

    private Prose() {}

    /** A paragraph that takes the height it needs. */
    public static Region of(String text, String... styleClasses) {
        return holdsLettersFromTheRight(text)
                ? byWord(words(text), new BitSet(), styleClasses)
                : Nodes.paragraph(text, styleClasses);
    }

    /** A paragraph of single words, running as its first letter does, some of them marked as differing. */
    public static Region byWord(List<String> words, BitSet differing, String... styleClasses) {
        var labels = IntStream.range(0, words.size())
                .mapToObj(i -> word(words.get(i), differing.get(i), styleClasses))
                .toList();
        var text = String.join(" ", words);
        boolean fromTheRight = runsFromTheRight(text);
        var pane = new WrapPane(SPACE, fromTheRight ? BETWEEN_TALL_LINES : BETWEEN_LINES, labels);
        pane.setAccessibleText(text);
        pane.setNodeOrientation(fromTheRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        return pane;
    }

    /** Somebody's words in quotation marks. */
    public static Region quotation(String words, String... styleClasses) {
        return of("“" + words + "”", styleClasses);
    }

    /** Whether the first letter of a text is one that is written from right to left. */
    static boolean runsFromTheRight(String text) {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Prose::isFromTheRight);
    }

    private static boolean isFromTheRight(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The words of a text, at white space. */
    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static Label word(String word, boolean differs, String... styleClasses) {
        var label = Nodes.label(word, styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Nodes.mark(label, "arabic", holdsLettersFromTheRight(word));
        Nodes.mark(label, "different-word", differs);
        return label;
    }

    /** A tooltip that breaks into lines. */
    public static Tooltip tooltip(String text) {
        var tooltip = new Tooltip();
        tooltip.setShowDelay(SHOW_DELAY); // not in the style sheet: a compiled one cannot hold a duration
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_TOOLTIP + MARGINS); // a style sheet would be heard too late
        fill(tooltip, text);
        return tooltip;
    }

    /** Gives a tooltip another text. */
    public static void fill(Tooltip tooltip, String text) {
        if (!holdsLettersFromTheRight(text)) {
            tooltip.setText(text);
            tooltip.setGraphic(null);
            return;
        }
        var words = of(text);
        words.setPrefWidth(WIDEST_TOOLTIP);
        tooltip.setText(null);
        tooltip.setGraphic(words);
    }

    /** Whether JavaFX must not be left to break a text. */
    public static boolean holdsLettersFromTheRight(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
