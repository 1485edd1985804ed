package parley.network;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Dataset;

/** Which statements each actor made or was told, and which links it has, in a whole dataset. */
record Weights(Map<String, Set<String>> evidenceByActor) {

    /** Gathers; linear in statements, addressees and links. */
    static Weights of(Dataset dataset) {
        var evidence = new HashMap<String, Set<String>>();
        for (var said : dataset.statements()) {
            add(evidence, said.speaker(), said.id());
            said.addressees().forEach(addressee -> add(evidence, addressee, said.id()));
        }
        for (var link : dataset.links()) {
            add(evidence, link.from(), "link " + link.id());
            add(evidence, link.to(), "link " + link.id());
        }
        return new Weights(evidence);
    }

    private static void add(Map<String, Set<String>> evidence, String actor, String id) {
        evidence.computeIfAbsent(actor, _ -> new HashSet<>()).add(id);
    }

    /** How many statements an actor made or was told, and links it has. */
    int of(String actor) {
        return evidenceByActor.getOrDefault(actor, Set.of()).size();
    }

    /** The same of some actors together, each statement and link counted once. */
    int of(List<String> actors) {
        if (actors.size() == 1) {
            return of(actors.getFirst());
        }
        var all = new HashSet<String>();
        actors.forEach(actor -> all.addAll(evidenceByActor.getOrDefault(actor, Collections.emptySet())));
        return all.size();
    }
}
