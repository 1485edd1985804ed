package parley.ui.details;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import parley.model.Dataset;
import parley.model.Event;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Dates;
import parley.ui.words.Names;

/** An event: when and where, what became of it, who took part, what was said there. */
final class EventView extends VBox {
    EventView(Links links, Event event) {
        var dataset = links.reading().dataset();
        Nodes.styled(this, "detail-view");
        getChildren().addAll(head(event), Prose.of(event.summary()));
        if (!event.participants().isEmpty()) {
            getChildren()
                    .add(new Section(
                            Section.counted("Participants", event.participants().size()),
                            links.actors("", event.participants())));
        }
        statements(links, dataset, event);
        if (!event.sources().isEmpty()) {
            getChildren().add(new Section("Sources", sources(links, event)));
        }
    }

    private static Node head(Event event) {
        return new VBox(4, status(event), Prose.of(event.title(), "title"), Prose.of(when(event), "quiet"));
    }

    /** What became of it, as a sign and a word. */
    static Node status(Event event) {
        var status = new HBox(
                6,
                EventItem.sign(event.status()),
                Nodes.label(Names.capitalised(event.status().label()), "strong", "small"));
        status.setAlignment(Pos.CENTER_LEFT);
        return status;
    }

    /** "Mon 25 Feb 2013 · Moscow". */
    static String when(Event event) {
        return Stream.concat(Stream.of(Dates.inFull(event.date())), Stream.ofNullable(event.place()))
                .collect(Collectors.joining(" · "));
    }

    private void statements(Links links, Dataset dataset, Event event) {
        var all = dataset.statements();
        var said = all.at(
                IntStream.range(0, all.size()).filter(all.madeAt(event.id())).toArray());
        if (!said.isEmpty()) {
            var items = FilteredOut.statements(links, said, each -> StatementItem.withSpeaker(links, each));
            getChildren().add(new Section(Section.counted("Said there", said.size()), items));
        }
    }

    private static List<Node> sources(Links links, Event event) {
        return event.sources().stream()
                .map(links.reading().dataset()::source)
                .<Node>map(source -> WordingCard.source(links, source))
                .toList();
    }
}
