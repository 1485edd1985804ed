package parley.session;

import parley.query.TimeWindow;

/**
 * How the time axis is looked at.
 *
 * @param lanes what its lanes stand for
 * @param days the days on view, which is not the time window of the filter; an open end is that of the dataset's period
 * @param threads whether arcs join statements to what they answer
 */
public record AxisView(Lanes lanes, TimeWindow days, boolean threads) {
    /** Lanes of camps over the whole period. */
    public static final AxisView WHOLE = new AxisView(Lanes.CAMPS, TimeWindow.ALWAYS, true);

    public AxisView withLanes(Lanes changed) {
        return new AxisView(changed, days, threads);
    }

    public AxisView withDays(TimeWindow changed) {
        return new AxisView(lanes, changed, threads);
    }

    public AxisView withThreads(boolean changed) {
        return new AxisView(lanes, days, changed);
    }
}
