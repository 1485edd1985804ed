package parley.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.model.Attestation;
import parley.model.Dataset;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Source;
import parley.model.Statement;

/**
 * The order of a dataset under a dating. What was published counts from the day its first dated source came out, never
 * from before it happened; what no dated source reports counts from when it happened.
 */
public final class Chronology {
    private final Dating dating;
    private final Map<Record, Dated> dates = new HashMap<>();
    private final List<Statement> statements;
    private final List<Event> events;

    private Chronology(Dataset dataset, Dating dating) {
        this.dating = dating;
        dataset.statements().forEach(said -> dates.put(said, dateOf(said, dataset)));
        dataset.events().forEach(event -> dates.put(event, dateOf(event, dataset)));
        statements = inOrder(dataset.statements());
        events = inOrder(dataset.events());
    }

    /** The order of a dataset; takes O(n log n) time in statements and events. */
    public static Chronology of(Dataset dataset, Dating dating) {
        return new Chronology(dataset, dating);
    }

    public Dating dating() {
        return dating;
    }

    /** All statements, earliest first. */
    public List<Statement> statements() {
        return statements;
    }

    /** All events, earliest first. */
    public List<Event> events() {
        return events;
    }

    /** When a statement of the dataset counts as made. */
    public Dated dateOf(Statement said) {
        return known(said);
    }

    /** When an event of the dataset counts as having been. */
    public Dated dateOf(Event event) {
        return known(event);
    }

    private Dated known(Record dated) {
        return Objects.requireNonNull(dates.get(dated), "not of this dataset");
    }

    private <T extends Record> List<T> inOrder(List<T> all) {
        return all.stream()
                .sorted(Comparator.comparing(this::known, Dated.chronological()))
                .toList();
    }

    private Dated dateOf(Statement said, Dataset dataset) {
        return date(said.said(), dataset, said.attestations().stream().map(Attestation::source));
    }

    private Dated dateOf(Event event, Dataset dataset) {
        return date(event.date(), dataset, event.sources().stream());
    }

    private Dated date(Dated happened, Dataset dataset, Stream<String> sources) {
        return switch (dating) {
            case SAID -> happened;
            case PUBLISHED ->
                firstPublished(dataset, sources)
                        .filter(published -> published.first().isAfter(happened.first()))
                        .orElse(happened);
        };
    }

    private static Optional<Dated> firstPublished(Dataset dataset, Stream<String> sources) {
        Function<String, Stream<Dated>> published =
                id -> Optional.of(dataset.source(id)).map(Source::published).stream();
        return sources.flatMap(published).min(Dated.chronological());
    }
}
