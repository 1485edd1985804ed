package parley.picture.axis;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import parley.query.Leaning;

/** How many statements there are of each stance; stances that nobody took are left out, the rest is in their order. */
public record Tally(Map<Leaning, Integer> byStance) {

    /** Those of some statements that are in rows that pass a test; linear in their number. */
    public static Tally of(Entries entries, IntPredicate counted) {
        var counts = new EnumMap<Leaning, int[]>(Leaning.class);
        entries.rows()
                .filter(counted)
                .forEach(row -> counts.computeIfAbsent(entries.leaningIn(row), _ -> new int[1])[0]++);
        var byStance = new EnumMap<Leaning, Integer>(Leaning.class);
        counts.forEach((leaning, count) -> byStance.put(leaning, count[0]));
        return new Tally(byStance);
    }

    public int total() {
        return byStance.values().stream().mapToInt(Integer::intValue).sum();
    }
}
