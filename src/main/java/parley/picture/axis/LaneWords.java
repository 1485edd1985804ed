package parley.picture.axis;

import java.util.List;
import parley.session.Reading;

/** What is counted in words beside the lanes, on screen and in pictures that are taken away. */
public final class LaneWords {
    private LaneWords() {}

    /** How many statements of a lane the filter leaves. */
    public static long left(Reading reading, LanePlan.Lane lane) {
        return lane.entries().stream()
                .filter(entry ->
                        reading.projection().holdsStatement(entry.said().id()))
                .count();
    }

    /** "changed once", "changed 3 times". */
    public static String changes(LanePlan.Lane lane) {
        return switch (lane.changes()) {
            case 1 -> "changed once";
            case 2 -> "changed twice";
            default -> "changed " + lane.changes() + " times";
        };
    }

    /** "3 of 8 statements", or "8 statements" where none is left out. */
    public static String ofAll(long left, long all) {
        return part(left, all) + (all == 1 ? " statement" : " statements");
    }

    /** "3 of 8", or "8" where none is left out. */
    public static String part(long left, long all) {
        return left == all ? String.valueOf(all) : left + " of " + all;
    }

    /** How much is on view: statements of those that the filter leaves, and lanes where not all fit. */
    public static String shown(
            Reading reading, Days days, AxisPicture picture, List<LanePlan.Lane> lanes, int firstLane) {
        long left = reading.projection().statements().size();
        long here = reading.projection().statements().stream()
                .filter(said -> days.window().admits(reading.chronology().dateOf(said)))
                .count();
        boolean whole = days.equals(Days.whole(reading.dataset().about().period()));
        var statements = whole ? ofAll(left, reading.dataset().statements().size()) : part(here, left) + " on view";
        return statements
                + hidden("above", lanes.subList(0, firstLane))
                + hidden(
                        "below",
                        lanes.subList(
                                Math.min(
                                        lanes.size(),
                                        firstLane + picture.lanes().size()),
                                lanes.size()));
    }

    private static String hidden(String where, List<LanePlan.Lane> lanes) {
        long count = lanes.stream().filter(lane -> !lane.isHeading()).count();
        return count == 0 ? "" : "\n" + count + (count == 1 ? " lane " : " lanes ") + where;
    }
}
