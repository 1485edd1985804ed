package parley.ui.details;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import parley.model.Statement;
import parley.query.Leaning;
import parley.session.Selection;
import parley.ui.fx.Prose;
import parley.ui.theme.StanceStyle;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** A statement in a list: its stance, when it was said, and its words in short; a click selects it. */
final class StatementItem {
    private static final int LETTERS = 150;

    private StatementItem() {}

    /** With the speaker, where it stands among those of others. */
    static Node withSpeaker(Links links, Statement said) {
        return item(links, said, links.reading().dataset().actor(said.speaker()).shortName() + " " + acts(links, said));
    }

    /** Without the speaker, where it stands among its own. */
    static Node withoutSpeaker(Links links, Statement said) {
        return item(links, said, acts(links, said));
    }

    /** As a step of how a stance moved: the date, the stance in a word, and the words. */
    static Node step(Links links, Statement said) {
        boolean admitted = links.reading().state().filter().window().admits(said.said());
        return item(links, said, leaning(links, said).label() + (admitted ? "" : " · outside the days shown"));
    }

    private static String acts(Links links, Statement said) {
        var addressees = Names.of(links.reading().dataset(), said.addressees());
        return said.act().verb() + (addressees.isEmpty() ? "" : " → " + addressees);
    }

    private static Leaning leaning(Links links, Statement said) {
        return Leaning.of(said.stanceOn(links.reading().state().issue()));
    }

    private static Node item(Links links, Statement said, String what) {
        var leaning = leaning(links, said);
        var words = Prose.of(Said.inShort(said, LETTERS), said.quote().isPresent() ? "item-quote" : "paraphrase");
        var date = Dates.inFull(said.said());
        var text = new VBox(
                2,
                Prose.of(
                        Stream.of(date, what).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")),
                        "quiet",
                        "small"),
                words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(8, StanceStyle.badge(leaning), text);
        var spoken = date + ", " + what + ": " + Said.inShort(said, LETTERS) + ". " + leaning.label();
        return new Pressable(row, spoken, () -> links.select(new Selection.OfStatement(said.id())));
    }
}
