package parley.picture.axis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mark of an event, or of several that stand too close to be told apart.
 *
 * @param events their ids, the most important first
 * @param days the days that several are counted in, or those on view
 * @param x the middle of the mark
 * @param row 0 for the uppermost
 * @param size how wide and high it is; how wide, where it counts several
 * @param title as much of the title as there is room for; empty for none
 * @param titleX where the title begins
 * @param titleWidth how wide it is
 * @param bar the days that it lasts, or null where it is one
 */
public record EventMark(
        List<String> events,
        Days days,
        double x,
        int row,
        double size,
        String title,
        double titleX,
        double titleWidth,
        @Nullable Bar bar) {

    public boolean isSingle() {
        return events.size() == 1;
    }

    /** What tells it from other marks. */
    public String key() {
        return isSingle() ? events.getFirst() : "events/" + days.from();
    }

    boolean covers(double px, double py, Frame frame) {
        return Math.abs(frame.eventRow(row) - py) <= Frame.EVENT_ROW / 2
                && px >= Math.min(title.isEmpty() ? x : titleX, x - size / 2 - 1)
                && px <= Math.max(titleX + titleWidth, x + size / 2 + 1);
    }
}
