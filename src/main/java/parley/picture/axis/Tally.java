package parley.picture.axis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.model.Statement;
import parley.query.Leaning;

/** How many statements there are of each stance; stances that nobody took are left out, the rest is in their order. */
public record Tally(Map<Leaning, Integer> byStance) {

    public static Tally of(List<LanePlan.Entry> entries, Predicate<Statement> counted) {
        return new Tally(entries.stream()
                .filter(entry -> counted.test(entry.said()))
                .collect(Collectors.toMap(
                        LanePlan.Entry::leaning, _ -> 1, Integer::sum, () -> new EnumMap<>(Leaning.class))));
    }

    public int total() {
        return byStance.values().stream().mapToInt(Integer::intValue).sum();
    }
}
