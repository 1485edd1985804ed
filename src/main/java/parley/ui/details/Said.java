package parley.ui.details;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.model.Statement;
import parley.ui.fx.Prose;

/** The words of a statement as they are read: quoted where they are quoted, and plainly not where they are not. */
final class Said {
    private static final int FEW = 4;

    private Said() {}

    /** The leading quotation; with the substance below where it is a few words only, or alone where there is none. */
    static Node words(Statement said) {
        return said.quote()
                .map(quote -> quoted(said, quote))
                .orElseGet(() -> Prose.of("Reported: " + said.paraphrase(), "paraphrase"));
    }

    private static Node quoted(Statement said, String quote) {
        var words = quote(quote);
        return quote.split("\\s+").length > FEW ? words : new VBox(4, words, Prose.of(said.paraphrase(), "paraphrase"));
    }

    private static Node quote(String quote) {
        return Prose.of("“" + quote + "”", "quote");
    }

    /** The words in one short line, for a list. */
    static String inShort(Statement said, int letters) {
        var words = said.quote().map(quote -> "“" + shortened(quote, letters) + "”");
        return words.orElseGet(() -> shortened(said.paraphrase(), letters));
    }

    private static String shortened(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int cut = text.lastIndexOf(' ', letters);
        return text.substring(0, cut < letters / 2 ? letters : cut) + " …";
    }

    /** The remark on a statement that is not coded with high confidence. */
    static Optional<Node> doubt(Statement said) {
        return switch (said.confidence()) {
            case HIGH -> Optional.empty();
            case MEDIUM ->
                Optional.of(Prose.of(
                        "Coded with medium confidence" + (said.note() == null ? "." : ": " + said.note()), "doubt"));
        };
    }
}
