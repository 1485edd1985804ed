package parley.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.model.DateColumn;
import parley.model.Dated;
import parley.model.Event;
import parley.model.Excerpt;
import parley.model.Ranking;
import parley.model.Statement;
import parley.model.Statements;

/**
 * The order of a dataset under a dating. What was published counts from the day its first dated source came out, never
 * from before it happened; what no dated source reports counts from when it happened.
 */
public final class Chronology {
    private final Dating dating;
    private final Dataset dataset;
    private final DateColumn dates;
    private final Excerpt statements;
    private final int[] places;
    private final Map<String, Dated> dateByEvent = new HashMap<>();
    private final Dated[] eventDates;
    private final int[] eventPlaces;
    private final List<Event> events;

    private Chronology(Dataset dataset, Dating dating) {
        this.dating = dating;
        this.dataset = dataset;
        dates = switch (dating) {
            case SAID -> dataset.statements().said();
            case PUBLISHED -> published(dataset);
        };
        int[] order = dates.chronologically();
        statements = dataset.statements().at(order);
        places = inverse(order);
        eventDates =
                dataset.events().stream().map(event -> dateOf(event, dataset)).toArray(Dated[]::new);
        eventPlaces = IntStream.range(0, dataset.events().size())
                .boxed()
                .sorted(Comparator.comparing(this::eventDate, Dated.chronological()))
                .mapToInt(Integer::intValue)
                .toArray();
        Arrays.stream(eventPlaces)
                .forEach(place -> dateByEvent.put(dataset.events().get(place).id(), eventDates[place]));
        events = Arrays.stream(eventPlaces).mapToObj(dataset.events()::get).toList();
    }

    /** The order of a dataset; takes O(n log n) time in statements and events. */
    public static Chronology of(Dataset dataset, Dating dating) {
        return new Chronology(dataset, dating);
    }

    private static int[] inverse(int[] order) {
        var places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    private static DateColumn published(Dataset dataset) {
        var said = dataset.statements();
        var bySource = IntStream.range(0, said.sources())
                .mapToObj(code -> dataset.source(said.source(code)).published())
                .toArray(Dated[]::new);
        var dates = new DateColumn();
        for (int row = 0; row < said.size(); row++) {
            dates.add(later(said.said().get(row), firstOf(said, row, bySource)));
        }
        return dates;
    }

    private static @Nullable Dated firstOf(Statements said, int row, @Nullable Dated[] bySource) {
        var first = new @Nullable Dated[1];
        said.forEachSource(row, code -> first[0] = earlier(first[0], bySource[code]));
        return first[0];
    }

    private static @Nullable Dated earlier(@Nullable Dated one, @Nullable Dated other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Dated.chronological().compare(other, one) < 0 ? other : one;
    }

    private static Dated later(Dated happened, @Nullable Dated published) {
        return published != null && published.first().isAfter(happened.first()) ? published : happened;
    }

    Dataset dataset() {
        return dataset;
    }

    public Dating dating() {
        return dating;
    }

    /** All statements, earliest first. */
    public Excerpt statements() {
        return statements;
    }

    /** Some statements of the dataset, by their rows, earliest first; time O(n log n) in their number. */
    Excerpt inOrder(IntStream rows) {
        return dataset.statements().at(Ranking.order(rows, this::place));
    }

    private int place(int row) {
        return places[row];
    }

    /** When the statements count as made, by their rows in the dataset. */
    public DateColumn dates() {
        return dates;
    }

    /** The places of all events in the dataset, earliest first. */
    IntStream eventPlaces() {
        return Arrays.stream(eventPlaces);
    }

    /** When the event in a place of the dataset counts as having been. */
    Dated eventDate(int place) {
        return eventDates[place];
    }

    /** All events, earliest first. */
    public List<Event> events() {
        return events;
    }

    /**
     * When a statement of the dataset counts as made.
     *
     * @throws IndexOutOfBoundsException when the dataset has no such statement
     */
    public Dated dateOf(Statement said) {
        return dates.get(Objects.checkIndex(dataset.statements().row(said.id()), dates.size()));
    }

    /** When an event of the dataset counts as having been. */
    public Dated dateOf(Event event) {
        return Objects.requireNonNull(dateByEvent.get(event.id()), "not of this dataset");
    }

    private Dated dateOf(Event event, Dataset dataset) {
        return switch (dating) {
            case SAID -> event.date();
            case PUBLISHED -> later(event.date(), firstOf(event, dataset));
        };
    }

    private static @Nullable Dated firstOf(Event event, Dataset dataset) {
        return event.sources().stream()
                .flatMap(id -> Stream.ofNullable(dataset.source(id).published()))
                .min(Dated.chronological())
                .orElse(null);
    }
}
