package parley.picture.axis;

import org.jspecify.annotations.Nullable;
import parley.model.Dated;
import parley.model.Period;

/**
 * The days that a vague date spans, cut to those on view.
 *
 * @param beginsEarlier whether it goes on to the left
 * @param endsLater whether it goes on to the right
 */
public record Bar(double from, double to, double y, boolean beginsEarlier, boolean endsLater) {

    /**
     * The bar of something dated, which a gutter takes the ends of; null where no part of it is on view.
     *
     * @param x where its mark stands
     */
    static @Nullable Bar of(Dated dated, double x, double y, Frame frame, TimeScale scale, Period period) {
        var extent = Extent.of(dated, period);
        boolean touches = Extent.touches(dated, period);
        double from = touches ? scale.start(Extent.first(dated, period)) : x;
        double to = touches ? scale.end(Extent.last(dated, period)) : x;
        double left = extent.beginsEarlier() ? Math.min(x, from - Frame.GUTTER / 3) : from;
        double right = extent.endsLater() ? Math.max(x, to + Frame.GUTTER / 3) : to;
        double end = frame.right() + frame.later();
        if (right <= frame.start() || left >= end) {
            return null;
        }
        return new Bar(
                Math.max(left, frame.start()),
                Math.min(right, end),
                y,
                extent.beginsEarlier() || left < frame.start(),
                extent.endsLater() || right > end);
    }
}
