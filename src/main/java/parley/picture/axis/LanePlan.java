package parley.picture.axis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.session.Lanes;

/**
 * Which lanes the axis has, and what stands in each; the same whatever is filtered, selected or on view, so that
 * nothing ever jumps.
 *
 * @param headings which of the lanes only name those below them, ascending
 */
public record LanePlan(Lanes kind, List<Lane> lanes, List<Integer> headings) {

    LanePlan(Lanes kind, List<Lane> lanes) {
        this(
                kind,
                List.copyOf(lanes),
                IntStream.range(0, lanes.size())
                        .filter(lane -> lanes.get(lane).isHeading())
                        .boxed()
                        .toList());
    }

    /**
     * A lane.
     *
     * @param id that of the camp, actor or issue
     * @param isHeading whether it only names the lanes below it
     * @param entries what stands in it, from left to right
     * @param vague those of them whose date is vague, in the order said
     * @param turns those of them that began or changed the stance, in the order said, where the lanes show stances
     */
    public record Lane(
            String id, String label, boolean isHeading, Entries entries, Entries vague, Optional<Entries> turns) {
        /** How often the stance changed; 0 where none is shown. */
        public int changes() {
            return turns.map(all -> Math.max(0, all.size() - 1)).orElse(0);
        }
    }

    /** How many lanes there are from one to another, that left out, without those that only name others. */
    int count(int from, int to) {
        long named = headings.stream().filter(at -> at >= from && at < to).count();
        return to - from - (int) named;
    }
}
