package parley.picture.axis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.Dataset;
import parley.model.Event;
import parley.model.Statement;
import parley.query.Chronology;

/**
 * The events of a dataset, and how much each weighs where there is no room for all: who took part, and what was said
 * there.
 *
 * @param events earliest first
 */
public record EventPlan(List<Event> events, Map<String, Long> weights) {
    /** So many stand side by side; more need a row for what has no room for a title. */
    private static final int FEW = 32;

    private static final long FOR_A_STATEMENT = 2;

    /** The events of a dataset; linear in it. */
    public static EventPlan of(Dataset dataset, Chronology chronology) {
        var said = dataset.statements().stream()
                .filter(statement -> statement.occasion() != null)
                .collect(Collectors.groupingBy(
                        (Statement statement) -> Objects.requireNonNull(statement.occasion()), Collectors.counting()));
        var weights = dataset.events().stream()
                .collect(Collectors.toMap(
                        Event::id,
                        event -> event.participants().size() + FOR_A_STATEMENT * said.getOrDefault(event.id(), 0L)));
        return new EventPlan(chronology.events(), weights);
    }

    boolean isFew() {
        return events.size() <= FEW;
    }

    /** How many rows they stand in. */
    public int rows() {
        return isFew() ? 2 : 3;
    }

    /** Heaviest first. */
    Comparator<String> heaviestFirst() {
        return Comparator.comparingLong((String event) -> -weights.getOrDefault(event, 0L));
    }

    Map<String, Event> byId() {
        return events.stream().collect(Collectors.toMap(Event::id, Function.identity()));
    }
}
