package parley.ui.axis;

/**
 * How the axis divides its ground, in pixels from its top left: the lanes' names on the left, the days, and on both
 * sides of the days, where needed, a gutter for what happened before or after them. Events stand above the lanes, the
 * names of days below.
 *
 * @param left where the days begin
 * @param right where they end
 * @param earlier how wide the gutter before the days is, 0 for none
 * @param later how wide the gutter after them is, 0 for none
 */
record Frame(double width, double labels, double left, double right, double earlier, double later, int lanes) {
    static final double LANE = 16;
    static final double EVENT_ROW = 16;
    static final int EVENT_ROWS = 2;
    static final double TICKS = 18;
    static final double GUTTER = 48;
    static final double MARGIN = 16;
    private static final double LEAST_DAYS = 120;

    /** Divides a width; the days keep some room however narrow it is. */
    static Frame of(double width, double labels, boolean hasEarlier, boolean hasLater, int lanes) {
        double earlier = hasEarlier ? GUTTER : 0;
        double later = hasLater ? GUTTER : 0;
        double left = Math.floor(labels + earlier);
        double right = Math.max(left + LEAST_DAYS, Math.floor(width - MARGIN - later));
        return new Frame(width, labels, left, right, earlier, later, lanes);
    }

    /** How high everything is, for a number of lanes. */
    static double height(int lanes) {
        return EVENT_ROWS * EVENT_ROW + lanes * LANE + TICKS;
    }

    double height() {
        return height(lanes);
    }

    /** The middle of a row of events, 0 being the upper one. */
    double eventRow(int row) {
        return (row + 0.5) * EVENT_ROW;
    }

    double lanesTop() {
        return EVENT_ROWS * EVENT_ROW;
    }

    double lanesBottom() {
        return lanesTop() + lanes * LANE;
    }

    /** The middle of a lane. */
    double lane(int index) {
        return lanesTop() + (index + 0.5) * LANE;
    }

    /** The farthest right that anything may reach. */
    double end() {
        return right + Math.max(later, MARGIN - 4);
    }
}
