package parley.picture.axis;

import parley.session.Lanes;

/**
 * How many lanes fit into a height, and how high each is: as high as all together allow, and where not all fit, as
 * high as is still readable.
 *
 * @param lanes how many are on view
 * @param laneHeight in pixels, a whole number
 */
public record LaneRoom(int lanes, double laneHeight) {
    private static final double LEAST = 16;
    private static final double LEAST_WITH_LEVELS = 24;
    private static final double BEST = 22;
    private static final double BEST_WITH_LEVELS = 26;
    private static final double HIGHEST = 48;

    /** The room in a height for a number of lanes. */
    static LaneRoom of(double height, int all, Lanes kind) {
        double least = kind == Lanes.STANCES ? LEAST_WITH_LEVELS : LEAST;
        int lanes = Math.clamp((long) Math.floor(height / least), 1, Math.max(1, all));
        return new LaneRoom(lanes, Math.clamp(Math.floor(height / lanes), least, HIGHEST));
    }

    /** How high a number of lanes would like to be together. */
    public static double wished(int all, Lanes kind) {
        return Math.max(1, all) * (kind == Lanes.STANCES ? BEST_WITH_LEVELS : BEST);
    }
}
