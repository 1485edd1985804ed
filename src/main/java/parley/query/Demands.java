package parley.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Dataset;
import parley.model.Statement;

/**
 * Who asks for which condition, so that conditions can be compared between actors. Looking a condition up takes time
 * linear in what asks for it.
 */
public final class Demands {
    private final Map<String, List<Statement>> demands = new HashMap<>();

    private Demands(Dataset dataset) {
        for (var said : dataset.statements()) {
            said.positions().stream()
                    .flatMap(position -> position.conditions().stream())
                    .distinct()
                    .forEach(condition -> demands.computeIfAbsent(condition, _ -> new ArrayList<>())
                            .add(said));
        }
    }

    /** The demands of a dataset; linear in its statements. */
    public static Demands of(Dataset dataset) {
        return new Demands(dataset);
    }

    /** The statements that ask for a condition on whatever issue, in the order they were said. */
    public List<Statement> statements(String condition) {
        return List.copyOf(demands.getOrDefault(condition, List.of()));
    }

    /** The other statements that ask for a condition that one asks for, in the order they were said. */
    public List<Statement> others(String condition, Statement said) {
        return statements(condition).stream()
                .filter(other -> !other.id().equals(said.id()))
                .toList();
    }

    /** The ids of those who ask for a condition, except one of them, in the order in which they first did. */
    public List<String> othersThan(String speaker, String condition) {
        return statements(condition).stream()
                .map(Statement::speaker)
                .distinct()
                .filter(other -> !other.equals(speaker))
                .toList();
    }
}
