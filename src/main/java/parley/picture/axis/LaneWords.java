package parley.picture.axis;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import parley.session.Reading;

/** What is counted in words beside the lanes, on screen and in pictures that are taken away. */
public final class LaneWords {
    private static final double TILE_GAP = 2;

    private LaneWords() {}

    /** How many statements of a lane the filter leaves. */
    public static int left(Reading reading, LanePlan.Lane lane) {
        return lane.entries().count(reading.projection()::holdsStatement);
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
        return left == all ? number(all) : number(left) + " of " + number(all);
    }

    /**
     * How much is on view: statements of those that the filter leaves, and lanes where not all fit.
     *
     * @param left how many statements the filter leaves, by days
     */
    public static String shown(
            Reading reading, LanePlan plan, DayCounts left, Days days, AxisPicture picture, int firstLane) {
        boolean whole = days.equals(Days.whole(reading.dataset().about().period()));
        var statements = whole
                ? ofAll(left.all(), reading.dataset().statements().size())
                : part(left.possibleIn(days), left.all()) + " on view";
        int all = plan.lanes().size();
        int end = Math.min(all, firstLane + picture.lanes().size());
        return statements + hidden("above", plan.count(0, firstLane)) + hidden("below", plan.count(end, all));
    }

    private static String hidden(String where, int lanes) {
        return lanes == 0 ? "" : "\n" + lanes + (lanes == 1 ? " lane " : " lanes ") + where;
    }

    /**
     * A number as it fits into a room: up to 99 whole in any case, else whole, in thousands, in millions, or not at all.
     *
     * @param widthOf how wide a text prints
     */
    public static String fitting(int number, double room, ToDoubleFunction<String> widthOf) {
        if (number < 1_000) {
            var whole = String.valueOf(number);
            return number < 100 || widthOf.applyAsDouble(whole) <= room ? whole : "";
        }
        return Stream.of(number(number), rounded(number, true), rounded(number, false))
                .filter(text -> widthOf.applyAsDouble(text) <= room)
                .findFirst()
                .orElse("");
    }

    /**
     * A number as it fits above a tile: as {@link #fitting}, but none where even a short one would lie over the tiles
     * beside it, since half a number is a wrong one.
     *
     * @param room the tile's width, which a text may pass by the gap between two tiles
     * @param widthOf how wide a text prints
     */
    public static String onTile(int number, double room, ToDoubleFunction<String> widthOf) {
        var text = fitting(number, room, widthOf);
        return widthOf.applyAsDouble(text) <= room + TILE_GAP ? text : "";
    }

    /** "1.2k", "35k", "2M". */
    private static String rounded(int number, boolean finely) {
        boolean millions = number >= 999_500;
        double units = number / (millions ? 1e6 : 1e3);
        var digits = finely && units < 10 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, digits + (millions ? "M" : "k"), units);
    }

    /** "1,402". */
    private static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
