package parley.ui.quiz;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import parley.analysis.contact.Encounter;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Statement;
import parley.session.Selection;
import parley.session.Session;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/**
 * What an answer rests on: when and where, who, the words, the sources; and the way to it.
 *
 * @param close closes the sheet; called before anything is selected
 */
record Proof(Session session, Dataset dataset, Runnable close) {

    /** All of it. */
    Node of(Encounter item) {
        return switch (item) {
            case Encounter.Spoke(var said, var _) ->
                card(
                        Dates.inFull(said.said()) + place(Names.occasion(dataset, said)),
                        who(said),
                        Prose.quotation(said.quote().orElse(said.paraphrase()), "proof-quote"),
                        said.paraphrase(),
                        item);
            case Encounter.Met(var event, var _) ->
                card(
                        Dates.inFull(event.date()) + place(event.place() == null ? "" : event.place()),
                        event.title(),
                        Prose.of(event.summary(), "proof-quote"),
                        "",
                        item);
        };
    }

    private Node card(String when, String who, Node words, String paraphrase, Encounter item) {
        var lines = Nodes.styled(
                new VBox(
                        3,
                        Prose.of(when, "quiet", "small"),
                        Prose.of(who, "strong"),
                        words,
                        Prose.of(paraphrase, "quiet"),
                        Prose.of(sources(item), "quiet", "small"),
                        show(item, "Show in the window")),
                "proof");
        lines.getChildren().removeIf(line -> line instanceof Label label
                && label.getText().isEmpty());
        return lines;
    }

    private static String place(String words) {
        return words.isEmpty() ? "" : " · " + words;
    }

    private String who(Statement said) {
        return dataset.actor(said.speaker()).name()
                + (said.addressees().isEmpty() ? "" : " → " + Names.of(dataset, said.addressees()));
    }

    private String sources(Encounter item) {
        return item.sources().stream()
                .map(dataset::source)
                .flatMap(source -> Stream.of(Names.of(source) + ", “" + source.title() + "”"
                        + (source.published() == null ? "" : ", " + Dates.inFull(source.published()))))
                .collect(Collectors.joining("; "));
    }

    /** Leads to it; the sheet closes. */
    Button show(Encounter item, String words) {
        var link = Nodes.linkButton(words, () -> {
            close.run();
            session.select(selection(item));
        });
        link.setAccessibleText(words + ": " + named(item));
        return link;
    }

    /** Who and when, in a line. */
    String named(Encounter item) {
        return switch (item) {
            case Encounter.Spoke(Statement said, var _) ->
                dataset.actor(said.speaker()).shortName() + ", " + Dates.inFull(said.said());
            case Encounter.Met(Event event, var _) -> event.title() + ", " + Dates.inFull(event.date());
        };
    }

    private static Selection selection(Encounter item) {
        return switch (item) {
            case Encounter.Spoke(var said, var _) -> new Selection.OfStatement(said.id());
            case Encounter.Met(var event, var _) -> new Selection.OfEvent(event.id());
        };
    }
}
