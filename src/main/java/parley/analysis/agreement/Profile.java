package parley.analysis.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often an actor took which side on which issue: its slice of the array of actors, concepts and agreement.
 *
 * @param statements how many positions it took, those that count once too
 * @param counts how often each counts
 */
record Profile(String actor, int statements, Map<Cell, Integer> counts) {

    /** A side, from 0 to 1, on an issue. */
    record Cell(String issue, double side) {}

    /** What an actor's statements come to. */
    static Profile of(String actor, Map<Cell, Integer> said, Repeats repeats) {
        int statements = said.values().stream().mapToInt(Integer::intValue).sum();
        var counts = new HashMap<>(said);
        counts.replaceAll((_, count) -> repeats.counted(count));
        return new Profile(actor, statements, Map.copyOf(counts));
    }

    int count(Cell cell) {
        return counts.getOrDefault(cell, 0);
    }

    /** All that counts. */
    int counted() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What counts of it where the other has nothing. */
    int notIn(Profile other) {
        return counts.entrySet().stream()
                .filter(entry -> other.count(entry.getKey()) == 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The inner product of the two. */
    double product(Profile other) {
        return counts.entrySet().stream()
                .mapToDouble(entry -> (double) entry.getValue() * other.count(entry.getKey()))
                .sum();
    }

    /** The issues on which it took a side, in the order of their ids. */
    Set<String> issues() {
        var issues = new TreeSet<String>();
        counts.keySet().forEach(cell -> issues.add(cell.issue()));
        return issues;
    }

    /** Whether it took more than one side on an issue. */
    boolean wavers() {
        return issues().size() < counts.size();
    }
}
