package parley.ui.details;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.export.citation.Chicago;
import parley.model.Attestation;
import parley.model.Source;
import parley.ui.fx.CopyButton;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Tip;

/** The words of a statement as some sources print them, with the sources; or a source that only reports it. */
final class WordingCard extends VBox {
    static final String COPY = "Copy citation";

    private WordingCard(Links links, Node words, String language, List<Attestation> attestations) {
        Nodes.styled(this, "wording-card");
        getChildren().add(words);
        attestations.stream()
                .map(attestation -> links.reading().dataset().source(attestation.source()))
                .map(source -> source(links, source, language))
                .forEach(getChildren()::add);
    }

    static WordingCard quoting(Links links, Wording wording) {
        return new WordingCard(links, words(wording), wording.languageName(), wording.attestations());
    }

    private static Node words(Wording wording) {
        return Prose.holdsLettersFromTheRight(wording.quote())
                ? Prose.byWord(wording.quotedWords(), wording.differs(), "quote")
                : new MarkedWords(wording);
    }

    static WordingCard reporting(Links links, Attestation attestation) {
        var words = Nodes.paragraph("Reports it; words not excerpted.", "paraphrase");
        return new WordingCard(links, words, "", List.of(attestation));
    }

    /** A source with what can be done with it, and no words. */
    static Node source(Links links, Source source) {
        return new VBox(6, SourceLine.full(source, ""), new HBox(6, open(links, source), copy(source)));
    }

    private static Node source(Links links, Source source, String language) {
        var block = new VBox(6, SourceLine.full(source, language), new HBox(6, open(links, source), copy(source)));
        return Nodes.styled(block, "card-footer");
    }

    private static Node open(Links links, Source source) {
        var button = button("Open", Feather.EXTERNAL_LINK);
        button.setAccessibleText("Open in the browser: " + source.title());
        var address = source.url();
        if (address != null) {
            Tip.on(button, address.toString());
            button.setOnAction(_ -> links.browse().accept(address.toString()));
            return button;
        }
        var reason = "This source has no address: the dataset names none";
        button.setDisable(true);
        button.setAccessibleHelp(reason);
        var ground = new StackPane(button);
        Tip.on(ground, reason);
        return ground;
    }

    private static Node copy(Source source) {
        var citation = Chicago.of(source);
        var button = new CopyButton(COPY, () -> citation);
        Tip.on(button, citation);
        return button;
    }

    private static Button button(String text, Feather icon) {
        var button = Nodes.styled(new Button(text, new FontIcon(icon)), "small-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
