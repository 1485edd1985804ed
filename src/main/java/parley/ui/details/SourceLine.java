package parley.ui.details;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.model.Dated;
import parley.model.Source;
import parley.ui.fx.Prose;
import parley.ui.fx.WrapPane;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** A source as it stands under what it backs. */
final class SourceLine {
    private SourceLine() {}

    /** Its publisher, which opens it, and when it was published. */
    static Node brief(Links links, Source source) {
        var published = source.published() == null ? "date not known" : day(source.published());
        return new WrapPane(6, links.source(source), Prose.of(published, "quiet", "small"));
    }

    /** The day alone where it is known: what time it was printed doesn't matter here. */
    private static String day(Dated published) {
        return published.isExactToTheDay()
                ? Dates.dayOfMonth(published.first()) + " " + published.first().getYear()
                : Dates.inFull(published);
    }

    /** Publisher, title, date and language, in words. */
    static Node full(Source source, String language) {
        var facts = Stream.of(published(source), language, source.url() == null ? "no address" : "")
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        return new VBox(
                2,
                Prose.of(Names.of(source), "strong", "small"),
                Prose.of(source.title(), "small"),
                Prose.of(facts, "quiet", "small"));
    }

    private static String published(Source source) {
        return source.published() == null
                ? "date of publication not known"
                : "published " + Dates.inFull(source.published());
    }
}
