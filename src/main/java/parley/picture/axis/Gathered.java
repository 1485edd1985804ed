package parley.picture.axis;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ids of events that are counted together, the heaviest first; put in order when first asked for, since mostly only their
 * number is. For the thread that draws.
 */
final class Gathered extends AbstractList<String> implements RandomAccess {
    private final EventPlan plan;
    private final int[] ranks;
    private int @Nullable [] heaviest;

    /** @param ranks not to be changed elsewhere */
    Gathered(EventPlan plan, int[] ranks) {
        this.plan = plan;
        this.ranks = ranks;
    }

    @Override
    public int size() {
        return ranks.length;
    }

    @Override
    public String get(int place) {
        var ordered = heaviest;
        if (ordered == null) {
            ordered = plan.heaviest(IntStream.of(ranks)).toArray();
            heaviest = ordered;
        }
        return plan.event(ordered[place]).id();
    }

    /** As of any list; those of one plan are compared without looking at an event. */
    @Override
    public boolean equals(@Nullable Object other) {
        return (other instanceof Gathered gathered && gathered.plan.equals(plan))
                ? Arrays.equals(ranks, gathered.ranks)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
