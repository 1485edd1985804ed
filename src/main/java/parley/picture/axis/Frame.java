package parley.picture.axis;

/**
 * How the axis divides its ground, in pixels from its top left: the lanes' names on the left, the days, and on both
 * sides of the days, where needed, a gutter for what happened before or after the whole period. Events stand above the
 * lanes, the names of days below.
 *
 * @param left where the days begin
 * @param right where they end
 * @param earlier how wide the gutter before the days is, 0 for none
 * @param later how wide the gutter after them is, 0 for none
 * @param eventRows how many rows events stand in
 * @param lanes how many lanes there is room for
 * @param laneHeight how high each of them is
 */
public record Frame(
        double width,
        double labels,
        double left,
        double right,
        double earlier,
        double later,
        int eventRows,
        int lanes,
        double laneHeight) {
    public static final double EVENT_ROW = 16;
    public static final double TICKS = 18;
    public static final double MARGIN = 16;
    /** What is left clear on the left of a lane's name, on its right, and between it and what stands beside it. */
    public static final double BEFORE_LABEL = 16;

    public static final double AFTER_LABEL = 12;
    public static final double BESIDE_LABEL = 10;
    static final double GUTTER = 48;
    private static final double LEAST_DAYS = 120;

    /** Divides a width; the days keep some room however narrow it is. */
    static Frame of(double width, double labels, boolean hasEarlier, boolean hasLater, int eventRows, LaneRoom room) {
        double earlier = hasEarlier ? GUTTER : 0;
        double later = hasLater ? GUTTER : 0;
        double left = Math.floor(labels + earlier);
        double right = Math.max(left + LEAST_DAYS, Math.floor(width - MARGIN - later));
        return new Frame(width, labels, left, right, earlier, later, eventRows, room.lanes(), room.laneHeight());
    }

    /** How high everything but the lanes is. */
    public static double around(int eventRows) {
        return eventRows * EVENT_ROW + TICKS;
    }

    public double height() {
        return around(eventRows) + lanes * laneHeight;
    }

    /** The middle of a row of events, 0 being the upper one. */
    public double eventRow(int row) {
        return (row + 0.5) * EVENT_ROW;
    }

    public double lanesTop() {
        return eventRows * EVENT_ROW;
    }

    public double lanesBottom() {
        return lanesTop() + lanes * laneHeight;
    }

    /** The middle of a lane, 0 being the uppermost on view. */
    public double lane(int index) {
        return lanesTop() + (index + 0.5) * laneHeight;
    }

    /** Where anything may begin. */
    public double start() {
        return left - earlier;
    }

    /** The farthest right that anything may reach. */
    public double end() {
        return right + Math.max(later, MARGIN - 4);
    }
}
