package parley.picture.axis;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import parley.model.Dataset;
import parley.model.Period;
import parley.query.Chronology;
import parley.session.Reading;

/**
 * Everything that a picture of the axis is drawn from, whatever its size and the days on view; to be made anew only
 * when the dataset, its dating, the lanes or the issue change.
 */
public record AxisPlan(Dataset dataset, Chronology chronology, LanePlan lanes, EventPlan events) {

    /** The plan of a reading; linear in its dataset, up to sorting. */
    public static AxisPlan of(Reading reading) {
        var state = reading.state();
        return new AxisPlan(
                reading.dataset(),
                reading.chronology(),
                LanePlan.of(
                        reading.dataset(), reading.chronology(), state.axis().lanes(), state.issue()),
                EventPlan.of(reading.dataset(), reading.chronology()));
    }

    /**
     * How wide the column of the lanes' names is that leaves none of them cut, within bounds.
     *
     * @param widthOf how wide a text prints
     */
    public double labelWidth(ToDoubleFunction<String> widthOf) {
        double widest = lanes.lanes().stream()
                .filter(lane -> !lane.isHeading())
                .mapToDouble(lane -> labelWidth(lane, widthOf))
                .max()
                .orElse(0);
        return Frame.BEFORE_LABEL + Math.clamp(widest + 2, 96, 188) + Frame.AFTER_LABEL;
    }

    private static double labelWidth(LanePlan.Lane lane, ToDoubleFunction<String> widthOf) {
        return widthOf.applyAsDouble(lane.label())
                + (lane.changes() == 0 ? 0 : Frame.BESIDE_LABEL + widthOf.applyAsDouble(LaneWords.changes(lane)));
    }

    public Period period() {
        return dataset.about().period();
    }

    /** Whether anything is dated beyond the period in a way. */
    boolean reaches(Predicate<Extent> beyond) {
        return Stream.concat(
                        chronology.statements().stream().map(chronology::dateOf),
                        chronology.events().stream().map(chronology::dateOf))
                .map(dated -> Extent.of(dated, period()))
                .anyMatch(beyond);
    }
}
