package parley.picture.axis;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import parley.query.Leaning;

/** How many statements there are of each stance; stances that nobody took are left out, the rest is in their order. */
public record Tally(Map<Leaning, Integer> byStance) {

    /** Those of some statements that are in rows that pass a test; linear in their number. */
    public static Tally of(Entries entries, IntPredicate counted) {
        var counts = new int[Leaning.values().length];
        entries.rows().filter(counted).forEach(row -> counts[entries.leaningIn(row).ordinal()]++);
        var byStance = new EnumMap<Leaning, Integer>(Leaning.class);
        for (var leaning : Leaning.values()) {
            if (counts[leaning.ordinal()] > 0) {
                byStance.put(leaning, counts[leaning.ordinal()]);
            }
        }
        return new Tally(byStance);
    }

    public int total() {
        return byStance.values().stream().mapToInt(Integer::intValue).sum();
    }
}
