package parley.ui.agreement;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.model.Statement;
import parley.query.Leaning;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** A statement in short: when, its stance on an issue, the words, and who printed them. Its date leads to it. */
record Quoting(Links links) {
    private static final int LETTERS = 180;

    Node of(Statement said, String issue) {
        var head = new WrapPane(8, links.link(Dates.inFull(said.said()), new Selection.OfStatement(said.id())));
        head.getChildren().addFirst(StanceStyle.pill(Leaning.of(said.stanceOn(issue))));
        return Nodes.styled(
                new VBox(2, head, words(said), Prose.of(sources(said), "quiet", "small")), "pair-statement");
    }

    private static Node words(Statement said) {
        var quote = said.quote().orElse("");
        return quote.isEmpty()
                ? Prose.of("Reported: " + shortened(said.paraphrase()))
                : Prose.quotation(shortened(quote));
    }

    private String sources(Statement said) {
        return said.attestations().stream()
                .map(attestation -> Names.of(links.dataset().source(attestation.source())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String text) {
        if (text.length() <= LETTERS) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LETTERS);
        return text.substring(0, cut < LETTERS / 2 ? LETTERS : cut) + " …";
    }
}
