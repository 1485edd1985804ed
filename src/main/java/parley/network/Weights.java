package parley.network;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Dataset;

/** Which statements each actor made or was told, in a whole dataset. */
record Weights(Map<String, Set<String>> statementsByActor) {

    /** Gathers; linear in statements and addressees. */
    static Weights of(Dataset dataset) {
        var statements = new HashMap<String, Set<String>>();
        for (var said : dataset.statements()) {
            add(statements, said.speaker(), said.id());
            said.addressees().forEach(addressee -> add(statements, addressee, said.id()));
        }
        return new Weights(statements);
    }

    private static void add(Map<String, Set<String>> statements, String actor, String statement) {
        statements.computeIfAbsent(actor, _ -> new HashSet<>()).add(statement);
    }

    /** How many statements an actor made or was told. */
    int of(String actor) {
        return statementsByActor.getOrDefault(actor, Set.of()).size();
    }

    /** How many statements some actors made or were told together, each counted once. */
    int of(List<String> actors) {
        if (actors.size() == 1) {
            return of(actors.getFirst());
        }
        var all = new HashSet<String>();
        actors.forEach(actor -> all.addAll(statementsByActor.getOrDefault(actor, Collections.emptySet())));
        return all.size();
    }
}
