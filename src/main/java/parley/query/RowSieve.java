package parley.query;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;

/**
 * Which statements pass a filter, by their rows, facet by facet: for each facet that leaves anything out the set of those it
 * lets through, so that what the filter without one facet leaves is at hand too.
 */
final class RowSieve {
    /** What a filter asks of a statement; everything that has no counts of its own is asked together. */
    enum Question {
        STANCE,
        CONTACT,
        CAMP,
        KIND,
        SPEAKER,
        SOURCE,
        CONFIDENCE,
        REST
    }

    private final Columns columns;
    private final Leaning[] leanings;
    private final Map<Question, BitSet> passing = new EnumMap<>(Question.class);
    private int @Nullable [] speakers;

    /**
     * @param leanings what each list of positions amounts to on the issue asked about, by its code
     * @param found the rows that hold the words searched for, or null where none are
     */
    RowSieve(Columns columns, Leaning[] leanings, Chronology chronology, Filter filter, @Nullable BitSet found) {
        this.columns = columns;
        this.leanings = leanings;
        var said = columns.said();
        ask(
                Question.STANCE,
                filter.stances().isActive(),
                row -> filter.stances().admits(leaning(row)));
        ask(
                Question.CONTACT,
                filter.contacts().isActive(),
                row -> filter.contacts().admits(Contact.of(said.act(row))));
        askSpeakers(
                Question.CAMP,
                filter.camps().isActive(),
                actor -> filter.camps().admits(actor.camp()));
        askSpeakers(
                Question.KIND,
                filter.kinds().isActive(),
                actor -> filter.kinds().admits(actor.kind()));
        askSpeakers(
                Question.SPEAKER,
                filter.speakers().isActive(),
                actor -> filter.speakers().admits(actor.id()));
        askSources(filter);
        ask(
                Question.CONFIDENCE,
                filter.confidences().isActive(),
                row -> filter.confidences().admits(said.confidence(row)));
        askRest(filter, chronology, found);
    }

    private void ask(Question question, boolean active, IntPredicate test) {
        if (active) {
            passing.merge(question, rowsWhere(test), RowSieve::both);
        }
    }

    private BitSet rowsWhere(IntPredicate test) {
        var rows = new BitSet(columns.said().size());
        for (int row = 0; row < columns.said().size(); row++) {
            if (test.test(row)) {
                rows.set(row);
            }
        }
        return rows;
    }

    private void askSpeakers(Question question, boolean active, Predicate<Actor> test) {
        if (active) {
            var admitted = new boolean[columns.said().actors()];
            for (int code = 0; code < admitted.length; code++) {
                admitted[code] = test.test(columns.actor(code));
            }
            ask(question, true, row -> admitted[columns.said().speaker(row)]);
        }
    }

    private void askSources(Filter filter) {
        if (filter.sources().isActive()) {
            var said = columns.said();
            var admitted = new boolean[said.sources()];
            for (int code = 0; code < admitted.length; code++) {
                admitted[code] = filter.sources().admits(said.source(code));
            }
            ask(Question.SOURCE, true, row -> said.anySource(row, code -> admitted[code]));
        }
    }

    private void askRest(Filter filter, Chronology chronology, @Nullable BitSet found) {
        var said = columns.said();
        if (filter.window().isActive()) {
            var admitted = filter.window().admitted(chronology.dates());
            ask(Question.REST, true, row -> admitted[chronology.dates().code(row)]);
        }
        if (filter.around() != null) {
            int around = said.actorCode(filter.around());
            ask(Question.REST, true, row -> said.speaker(row) == around || said.isAddressee(row, around));
        }
        if (found != null) {
            passing.merge(Question.REST, found, RowSieve::both);
        }
    }

    private static BitSet both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    Leaning leaning(int row) {
        return leanings[columns.said().positions(row)];
    }

    /** What passes everything. */
    BitSet all() {
        return but(null);
    }

    /** What passes everything but one question. */
    private BitSet but(@Nullable Question left) {
        var rows = new BitSet();
        rows.set(0, columns.said().size());
        passing.forEach((question, set) -> {
            if (question != left) {
                rows.and(set);
            }
        });
        return rows;
    }

    /** How often each actor, by its code, speaks in a row that passes everything but one question. */
    int[] countSpeakers(Question left) {
        if (passing.containsKey(left)) {
            return count(left);
        }
        if (speakers == null) {
            speakers = count(left);
        }
        return speakers;
    }

    /** How often each value stands in a row that passes everything but one question; those that never do are missing. */
    <E extends Enum<E>> Map<E, Integer> count(Question left, Class<E> type, IntFunction<E> value) {
        var counts = new EnumMap<E, int[]>(type);
        each(left, row -> counts.computeIfAbsent(value.apply(row), _ -> new int[1])[0]++);
        var found = new EnumMap<E, Integer>(type);
        counts.forEach((each, count) -> found.put(each, count[0]));
        return found;
    }

    private int[] count(Question left) {
        var counts = new int[columns.said().actors()];
        each(left, row -> counts[columns.said().speaker(row)]++);
        return counts;
    }

    /** Hands out the rows that pass everything but one question, ascending. */
    void each(Question left, IntConsumer each) {
        var rows = but(left);
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            each.accept(row);
        }
    }
}
