package parley.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import parley.model.Actor;
import parley.model.ActorKind;
import parley.model.Dataset;
import parley.model.Statements;

/** What the codes in the columns of a dataset's statements stand for, and who took part in its events, as places of actors. */
final class Columns {
    private final Statements said;
    private final Actor[] actors;
    private final int[] ordinals;
    private final Coded<String> camps;
    private final Coded<ActorKind> kinds;
    private final Coded<String> publishers;
    private final int[][] participants;

    /** A column of values, each different one once. */
    static final class Coded<T> {
        private final int[] codes;
        private final List<T> values;

        private Coded(int[] codes, List<T> values) {
            this.codes = codes;
            this.values = values;
        }

        static <T> Coded<T> of(int size, IntFunction<T> value) {
            var codes = new HashMap<T, Integer>();
            var column = new int[size];
            Arrays.setAll(column, row -> code(value.apply(row), codes));
            var values = codes.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
            return new Coded<>(column, values);
        }

        private static <T> int code(T value, Map<T, Integer> codes) {
            int next = codes.size();
            return codes.computeIfAbsent(value, _ -> next);
        }

        int code(int row) {
            return codes[row];
        }

        /** The different values by their codes. */
        List<T> values() {
            return values;
        }

        /** How often each value stands in the rows, which are counted. */
        Map<T, Integer> total(int[] counts) {
            var totals = new int[values.size()];
            for (int row = 0; row < counts.length; row++) {
                totals[codes[row]] += counts[row];
            }
            return tally(values, totals);
        }
    }

    private Columns(Dataset dataset) {
        said = dataset.statements();
        actors = IntStream.range(0, said.actors())
                .mapToObj(code -> dataset.actor(said.actor(code)))
                .toArray(Actor[]::new);
        ordinals = Arrays.stream(actors)
                .mapToInt(actor -> dataset.ordinal(actor.id()))
                .toArray();
        camps = Coded.of(actors.length, code -> actors[code].camp());
        kinds = Coded.of(actors.length, code -> actors[code].kind());
        publishers = Coded.of(
                said.sources(), code -> dataset.source(said.source(code)).publisher());
        participants = dataset.events().stream()
                .map(event ->
                        event.participants().stream().mapToInt(dataset::ordinal).toArray())
                .toArray(int[][]::new);
    }

    /** Linear in the actors, sources and events. */
    static Columns of(Dataset dataset) {
        return new Columns(dataset);
    }

    Statements said() {
        return said;
    }

    Actor actor(int code) {
        return actors[code];
    }

    /** The place in the dataset of the actor with a code. */
    int ordinal(int code) {
        return ordinals[code];
    }

    /** The camps of actors by their codes. */
    Coded<String> camps() {
        return camps;
    }

    /** The kinds of actors by their codes. */
    Coded<ActorKind> kinds() {
        return kinds;
    }

    /** The publishers of sources by their codes. */
    Coded<String> publishers() {
        return publishers;
    }

    /** The places in the dataset of those who took part in the event in a place. */
    int[] participants(int event) {
        return participants[event];
    }

    /** How often each value was counted; those that never were are missing. */
    static <T> Map<T, Integer> tally(List<T> values, int[] counts) {
        var tally = new HashMap<T, Integer>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                tally.put(values.get(i), counts[i]);
            }
        }
        return tally;
    }
}
