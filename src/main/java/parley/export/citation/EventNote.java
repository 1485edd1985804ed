package parley.export.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Event;

/** An event as a note tells of it, with the sources that report it in the style of Chicago. */
public final class EventNote {
    private EventNote() {}

    /** Talks, Capital, 1 February 2013, reported in AFP, “Offer made,” Wire, 2 February 2013; and in … */
    public static String of(Dataset dataset, Event event) {
        var sources = event.sources().stream()
                .map(dataset::source)
                .map(Chicago::of)
                .map(Titles::withoutFullStop)
                .collect(Collectors.joining("; and in "));
        var what = Stream.concat(
                        Stream.of(event.title()),
                        Stream.concat(
                                Stream.ofNullable(event.place()), Stream.of(CitedDate.dayFirst(event.date()))))
                .collect(Collectors.joining(", "));
        return what + (sources.isEmpty() ? "" : ", reported in " + sources) + ".";
    }
}
