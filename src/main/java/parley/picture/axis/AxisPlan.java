package parley.picture.axis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import parley.model.Dataset;
import parley.model.DateColumn;
import parley.model.Period;
import parley.query.Chronology;
import parley.session.Lanes;
import parley.session.Reading;

/**
 * Everything that a picture of the axis is drawn from, whatever its size and the days on view; to be made anew only
 * when the dataset, its dating, the lanes or the issue change.
 *
 * @param timeline where the statements stand
 * @param said how many were said on which days
 */
public record AxisPlan(
        Dataset dataset, Chronology chronology, Timeline timeline, DayCounts said, LanePlan lanes, EventPlan events) {
    /** So many names are measured, the longest. */
    private static final int MEASURED = 300;

    /** How many letters shorter than the longest name a name may be that prints as wide. */
    private static final int AS_WIDE = 2;

    private static final double NARROWEST = 96;
    private static final double WIDEST = 188;

    /** The plan of a reading; linear in its dataset, up to sorting. */
    public static AxisPlan of(Reading reading) {
        var state = reading.state();
        return of(reading.dataset(), reading.chronology(), state.axis().lanes(), state.issue());
    }

    /** The plan of a dataset; stances are those on an issue. */
    public static AxisPlan of(Dataset dataset, Chronology chronology, Lanes kind, String issue) {
        int[] order = order(chronology);
        var timeline = Timeline.of(chronology.dates(), order, dataset.about().period());
        return new AxisPlan(
                dataset,
                chronology,
                timeline,
                DayCounts.of(timeline),
                LaneSorting.sorted(dataset, timeline, order, kind, issue),
                EventPlan.of(dataset, chronology));
    }

    /** The plan of another reading; what cannot be another is taken from here. */
    public AxisPlan next(Reading reading) {
        if (isBlank() || reading.dataset() != dataset || reading.chronology() != chronology) {
            return of(reading);
        }
        var state = reading.state();
        var lanes = LaneSorting.sorted(
                dataset, timeline, order(chronology), state.axis().lanes(), state.issue());
        return new AxisPlan(dataset, chronology, timeline, said, lanes, events);
    }

    /** The plan of a dataset before anything is put into it: no lanes and no events. */
    public static AxisPlan blank(Reading reading) {
        var period = reading.dataset().about().period();
        var timeline = Timeline.of(new DateColumn(), new int[0], period);
        return new AxisPlan(
                reading.dataset(),
                reading.chronology(),
                timeline,
                DayCounts.of(timeline),
                new LanePlan(reading.state().axis().lanes(), List.of()),
                EventPlan.none(period));
    }

    private static int[] order(Chronology chronology) {
        return chronology.statements().rows().toArray();
    }

    /** Whether what the dataset says stands in it. */
    public boolean isBlank() {
        return timeline.size() < dataset.statements().size();
    }

    /**
     * How wide the column of the lanes' names is that leaves none of them cut, nor the count above them, within bounds; of
     * many lanes those with the longest names tell.
     *
     * @param widthOf how wide a text prints
     */
    public double labelWidth(ToDoubleFunction<String> widthOf) {
        double widest = longest().stream()
                .mapToDouble(lane -> labelWidth(lane, widthOf))
                .max()
                .orElse(0);
        double count = widthOf.applyAsDouble(LaneWords.ofAll(
                dataset.statements().size(), dataset.statements().size()));
        return Frame.BEFORE_LABEL + Math.clamp(Math.max(widest, count) + 2, NARROWEST, WIDEST) + Frame.AFTER_LABEL;
    }

    private List<LanePlan.Lane> longest() {
        var named = lanes.lanes().stream().filter(lane -> !lane.isHeading()).toList();
        if (named.size() <= MEASURED) {
            return named;
        }
        int longest = named.stream().mapToInt(AxisPlan::letters).max().orElse(0);
        return named.stream()
                .filter(lane -> letters(lane) >= longest - AS_WIDE)
                .limit(MEASURED)
                .toList();
    }

    private static int letters(LanePlan.Lane lane) {
        return lane.label().length()
                + (lane.changes() == 0 ? 0 : LaneWords.changes(lane).length());
    }

    private static double labelWidth(LanePlan.Lane lane, ToDoubleFunction<String> widthOf) {
        return widthOf.applyAsDouble(lane.label())
                + (lane.changes() == 0 ? 0 : Frame.BESIDE_LABEL + widthOf.applyAsDouble(LaneWords.changes(lane)));
    }

    public Period period() {
        return dataset.about().period();
    }

    /** Whether anything is dated before the period. */
    boolean beginsEarlier() {
        return timeline.beginsEarlier() || events.timeline().beginsEarlier();
    }

    /** Whether anything is dated after the period. */
    boolean endsLater() {
        return timeline.endsLater() || events.timeline().endsLater();
    }
}
