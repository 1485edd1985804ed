package parley.export.table;

import java.util.List;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Source;

/** The columns of a table of events. */
record EventColumns(Dataset dataset) {
    List<Column<Event>> all() {
        return Stream.of(
                        Stream.of(new Column<Event>("id", Event::id), new Column<Event>("title", Event::title)),
                        Cells.date("date", Event::date),
                        Stream.of(
                                new Column<Event>("first_published", this::firstPublished),
                                new Column<Event>("place", Event::place),
                                new Column<Event>("status", event -> Cells.word(event.status())),
                                new Column<Event>("participants", Event::participants),
                                new Column<Event>(
                                        "participant_names", event -> Cells.names(dataset, event.participants())),
                                new Column<Event>("summary", Event::summary)),
                        Cells.sources(this::sources))
                .flatMap(columns -> columns)
                .toList();
    }

    private List<Source> sources(Event event) {
        return event.sources().stream().map(dataset::source).toList();
    }

    private String firstPublished(Event event) {
        return Cells.firstPublished(sources(event).stream()).map(Iso::of).orElse("");
    }
}
