package parley.analysis.questions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import parley.model.Actor;
import parley.model.Dataset;
import parley.network.csr.CompressedRows;
import parley.query.Projection;

/** The network of contacts: who spoke to whom, who met, and who is linked by a file, without direction or weight. */
final class Contacts {
    private final Dataset dataset;
    /** Those with any contact, by the order in which they are met. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private final List<Actor> actors;
    private final CompressedRows graph;

    Contacts(Dataset dataset, Projection projection) {
        this.dataset = dataset;
        var ends = IntStream.builder();
        for (var said : projection.statements()) {
            said.addressees().forEach(other -> join(ends, said.speaker(), other));
        }
        for (var event : projection.events()) {
            if (event.isMeetingHeld()) {
                joinAll(ends, event.participants());
            }
        }
        projection.links().forEach(link -> join(ends, link.from(), link.to()));
        actors = numbers.keySet().stream().map(dataset::actor).toList();
        graph = CompressedRows.of(actors.size(), ends.build().toArray());
    }

    private void joinAll(IntStream.Builder ends, List<String> present) {
        for (int i = 0; i < present.size(); i++) {
            for (var other : present.subList(i + 1, present.size())) {
                join(ends, present.get(i), other);
            }
        }
    }

    private void join(IntStream.Builder ends, String one, String other) {
        if (!one.equals(other)) {
            ends.add(add(one));
            ends.add(add(other));
        }
    }

    private int add(String actor) {
        return numbers.computeIfAbsent(actor, _ -> numbers.size());
    }

    /** The network itself; node i is the i-th of {@link #actors()}. */
    CompressedRows graph() {
        return graph;
    }

    /** Those with any contact. */
    List<Actor> actors() {
        return actors;
    }

    int number(Actor actor) {
        return Objects.requireNonNull(numbers.get(actor.id()), actor.id());
    }

    /** How many actors of the dataset have no contact. */
    int without() {
        return dataset.actors().size() - actors.size();
    }

    /** The camps of those an actor has contact with, in words, by name. */
    List<String> campsAround(int node) {
        return IntStream.range(graph.start(node), graph.start(node + 1))
                .mapToObj(at -> actors.get(graph.neighbour(at)).camp())
                .distinct()
                .map(camp -> dataset.camp(camp).label())
                .sorted()
                .toList();
    }

    /** The camp of each node, as a number. */
    int[] camps() {
        var known = new HashMap<String, Integer>();
        return actors.stream()
                .mapToInt(actor -> known.computeIfAbsent(actor.camp(), _ -> known.size()))
                .toArray();
    }

    /** For each node how many pairs of others of different camps there are. */
    double[] pairsOfOthers() {
        var camps = camps();
        var sizes = new int[camps.length];
        Arrays.stream(camps).forEach(camp -> sizes[camp]++);
        var within = Arrays.stream(sizes).mapToDouble(Contacts::pairs).sum();
        var pairs = new double[camps.length];
        // Without a node, its camp has as many pairs fewer as it has others.
        Arrays.setAll(pairs, node -> pairs(camps.length - 1) - (within - (sizes[camps[node]] - 1)));
        return pairs;
    }

    /** How many pairs some make. */
    static double pairs(int count) {
        return count * (count - 1.0) / 2;
    }
}
