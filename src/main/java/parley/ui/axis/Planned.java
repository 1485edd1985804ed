package parley.ui.axis;

import parley.picture.axis.AxisPlan;
import parley.picture.axis.DayCounts;
import parley.session.Reading;

/**
 * A reading and the plan that the axis is drawn from for it.
 *
 * @param left how many statements the filter leaves, by days
 */
record Planned(Reading reading, AxisPlan plan, DayCounts left) {

    static Planned of(Reading reading, AxisPlan plan) {
        return new Planned(
                reading,
                plan,
                DayCounts.of(plan.timeline(), reading.projection().rows()));
    }

    /** The same plan for another reading; counts anew only where the filter leaves other statements. */
    @SuppressWarnings("ReferenceEquality") // comparing projections takes longer than counting
    Planned in(Reading now) {
        return now.projection() == reading.projection() ? new Planned(now, plan, left) : of(now, plan);
    }

    /** Whether the plan fits another reading too. */
    boolean fits(Reading now) {
        return isAlike(reading, now);
    }

    /** Whether two readings have the same plan. */
    static boolean isAlike(Reading one, Reading other) {
        return one.dataset() == other.dataset()
                && one.state().dating() == other.state().dating()
                && one.state().axis().lanes() == other.state().axis().lanes()
                && one.state().issue().equals(other.state().issue());
    }
}
