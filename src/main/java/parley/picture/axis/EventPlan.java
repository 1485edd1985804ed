package parley.picture.axis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.model.DateColumn;
import parley.model.Event;
import parley.model.Period;
import parley.model.Statements;
import parley.query.Chronology;

/**
 * The events of a dataset, and how much each weighs where there is no room for all: who took part, and what was said
 * there.
 */
public final class EventPlan {
    /** So many stand side by side; more need a row for what has no room for a title. */
    private static final int FEW = 32;

    private static final long FOR_A_STATEMENT = 2;

    private final List<Event> events;
    private final Timeline timeline;
    private final int[] heaviest;
    private final int[] standings;

    private EventPlan(List<Event> events, Timeline timeline, int[] heaviest) {
        this.events = events;
        this.timeline = timeline;
        this.heaviest = heaviest;
        standings = new int[heaviest.length];
        for (int standing = 0; standing < heaviest.length; standing++) {
            standings[heaviest[standing]] = standing;
        }
    }

    /** The events of a dataset; linear in it, up to sorting events. */
    static EventPlan of(Dataset dataset, Chronology chronology) {
        var events = chronology.events();
        var dates = new DateColumn();
        events.forEach(event -> dates.add(chronology.dateOf(event)));
        int[] order = IntStream.range(0, events.size()).toArray();
        var timeline = Timeline.of(dates, order, dataset.about().period());
        var said = saidAt(dataset.statements());
        int[] heaviest = IntStream.range(0, events.size())
                .mapToLong(row -> ((Integer.MAX_VALUE - weight(events.get(row), said)) << Integer.SIZE) | row)
                .sorted()
                .mapToInt(key -> timeline.rank((int) key))
                .toArray();
        return new EventPlan(events, timeline, heaviest);
    }

    static EventPlan none(Period period) {
        return new EventPlan(List.of(), Timeline.of(new DateColumn(), new int[0], period), new int[0]);
    }

    private static Map<String, Integer> saidAt(Statements all) {
        var said = new HashMap<String, Integer>();
        for (int row = 0; row < all.size(); row++) {
            count(all.occasion(row), said);
        }
        return said;
    }

    private static void count(@Nullable String occasion, Map<String, Integer> said) {
        if (occasion != null) {
            said.merge(occasion, 1, Integer::sum);
        }
    }

    private static long weight(Event event, Map<String, Integer> said) {
        return event.participants().size() + FOR_A_STATEMENT * said.getOrDefault(event.id(), 0);
    }

    /** Where the events stand; the row of an event is its place among all, the earliest first. */
    Timeline timeline() {
        return timeline;
    }

    boolean isFew() {
        return events.size() <= FEW;
    }

    /** How many rows they stand in. */
    public int rows() {
        return isFew() ? 2 : 3;
    }

    /** The event of a rank. */
    Event event(int rank) {
        return events.get(timeline.row(rank));
    }

    /** The ranks of all events, heaviest first; of the same weight the earliest first. */
    IntStream heaviest() {
        return IntStream.of(heaviest);
    }

    /** Some ranks, heaviest first. */
    IntStream heaviest(IntStream ranks) {
        return ranks.map(rank -> standings[rank]).sorted().map(standing -> heaviest[standing]);
    }
}
