package parley.network;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;

/**
 * All actors of a dataset, each on their own, as some relations join them. Their network is not built until it is asked for as a
 * whole: what concerns one actor is gathered from its own statements. Thread-safe.
 */
public final class Everyone {
    /** So many actors' surroundings are kept. */
    private static final int KEPT = 8;

    private final Dataset dataset;
    private final Set<Relation> relations;
    private final Map<String, Network> surroundings = new LinkedHashMap<>();
    private @Nullable Weights weights;
    private @Nullable Network network;

    private Everyone(Dataset dataset, Set<Relation> relations) {
        this.dataset = dataset;
        this.relations = relations;
    }

    /** Takes no time. */
    public static Everyone of(Dataset dataset, Set<Relation> relations) {
        return new Everyone(dataset, relations);
    }

    /** The network of all of them; linear in the dataset when it is asked for the first time. */
    public synchronized Network network() {
        if (network == null) {
            network = Networks.of(dataset, Composition.WHOLE.withRelations(relations));
        }
        return network;
    }

    /**
     * An actor and whom it is tied to, with its ties but not those among the others; linear in what it has to do with, and a few
     * nanoseconds for each statement of the dataset.
     *
     * @throws IllegalArgumentException when the dataset has no such actor
     */
    public synchronized Network around(String actor) {
        var known = surroundings.remove(actor);
        var around = known == null ? Networks.around(actor, dataset, relations, weights()) : known;
        surroundings.put(actor, around);
        if (surroundings.size() > KEPT) {
            surroundings.remove(surroundings.keySet().iterator().next());
        }
        return around;
    }

    /** A tie between two actors, by its id. */
    public Optional<Tie> findTie(String id) {
        return IntStream.range(0, id.length())
                .filter(at -> id.charAt(at) == '>' || id.charAt(at) == '~')
                .mapToObj(at -> id.substring(0, at))
                .filter(actor -> dataset.findOrdinal(actor).isPresent())
                .flatMap(actor -> around(actor).findTie(id).stream())
                .findFirst();
    }

    /** How many statements an actor made or was told, and how many links it has, in the whole dataset. */
    public int weight(String actor) {
        return weights().of(actor);
    }

    private synchronized Weights weights() {
        if (weights == null) {
            weights = Weights.of(dataset);
        }
        return weights;
    }
}
