package parley.ui.details;

import java.text.Bidi;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import parley.ui.fx.Nodes;

/**
 * Text of a dataset, in whatever script, that breaks into lines. JavaFX 26.0.2 throws out of its layout when it has to
 * break text that runs from the right, so such text is laid out here, word by word.
 */
final class Prose {
    private static final double SPACE = 4;

    private Prose() {}

    /** A paragraph that takes the height it needs. */
    static Region of(String text, String... styleClasses) {
        return holdsLettersFromTheRight(text)
                ? byWord(WordDifference.words(text), new BitSet(), styleClasses)
                : Nodes.paragraph(text, styleClasses);
    }

    /** A paragraph of single words, running as its first letter does, some of them marked as differing. */
    static Region byWord(List<String> words, BitSet differing, String... styleClasses) {
        var labels = IntStream.range(0, words.size())
                .mapToObj(i -> word(words.get(i), differing.get(i), styleClasses))
                .toList();
        var pane = Nodes.styled(new WrapPane(SPACE, labels), "arabic");
        pane.setAccessibleText(String.join(" ", words));
        Direction.orient(pane, String.join(" ", words));
        return pane;
    }

    private static Label word(String word, boolean differs, String... styleClasses) {
        var label = Nodes.label(word, styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Nodes.mark(label, "different-word", differs);
        return label;
    }

    /** Whether JavaFX must not be left to break a text. */
    static boolean holdsLettersFromTheRight(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
