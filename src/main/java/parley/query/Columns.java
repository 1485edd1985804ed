package parley.query;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Statements;

/** What the codes in the columns of a dataset's statements stand for. */
final class Columns {
    private final Statements said;
    private final Actor[] actors;
    private final int[] ordinals;
    private final int[] publisherBySource;
    private final String[] publishers;

    private Columns(Dataset dataset) {
        said = dataset.statements();
        actors = IntStream.range(0, said.actors())
                .mapToObj(code -> dataset.actor(said.actor(code)))
                .toArray(Actor[]::new);
        ordinals = Arrays.stream(actors)
                .mapToInt(actor -> dataset.ordinal(actor.id()))
                .toArray();
        var codes = new HashMap<String, Integer>();
        publisherBySource = IntStream.range(0, said.sources())
                .map(code -> codeOf(dataset.source(said.source(code)).publisher(), codes))
                .toArray();
        publishers = new String[codes.size()];
        codes.forEach((publisher, code) -> publishers[code] = publisher);
    }

    private static int codeOf(String word, Map<String, Integer> codes) {
        return codes.computeIfAbsent(word, _ -> codes.size());
    }

    /** Linear in the actors and sources of the statements. */
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

    /** The publisher, by a code of its own, of the source with a code. */
    int publisher(int source) {
        return publisherBySource[source];
    }

    /** All publishers by their codes. */
    String[] publishers() {
        return publishers.clone();
    }
}
