package parley.app;

import org.jspecify.annotations.Nullable;
import parley.query.Dating;
import parley.session.AxisView;
import parley.session.Lanes;
import parley.session.ViewState;
import picocli.CommandLine.Option;

/** The options that say how the time axis is looked at. */
final class AxisOptions {
    @Option(
            names = "--lanes",
            paramLabel = "LANES",
            description = "What the lanes of the time axis stand for: camps, actors, issues, stances.")
    @Nullable
    String lanes;

    @Option(
            names = "--days",
            paramLabel = "FROM..TO",
            description = "Only these days of the time axis on view, as in 2013-02-18..2013-03-03.")
    @Nullable
    String days;

    @Option(names = "--known", description = "Count everything by when it was published, not by when it was said.")
    boolean known;

    /**
     * A state, with the time axis as the options ask for it.
     *
     * @throws UnknownValue when there are no such lanes, or no such days
     */
    ViewState in(ViewState state) throws UnknownValue {
        var axis = state.axis();
        if (lanes != null) {
            axis = axis.withLanes(UnknownValue.constant("--lanes", lanes, Lanes.class));
        }
        if (days != null) {
            axis = daysOf(axis, days);
        }
        return state.withAxis(axis).withDating(known ? Dating.PUBLISHED : Dating.SAID);
    }

    private static AxisView daysOf(AxisView axis, String words) throws UnknownValue {
        var ends = words.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new UnknownValue("--days: \"" + words
                    + "\" are no days; write the first and the last as in 2013-02-18..2013-03-03.");
        }
        return axis.withDays(ViewOptions.window("--days", ends[0], ends[1]));
    }
}
