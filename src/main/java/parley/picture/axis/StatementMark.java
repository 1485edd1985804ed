package parley.picture.axis;

import org.jspecify.annotations.Nullable;
import parley.query.Leaning;

/**
 * A statement's mark.
 *
 * @param row that of the statement in the dataset
 * @param lane the id of its lane
 * @param leaning the stance that it shows
 * @param x its middle
 * @param size how wide and high it is
 * @param bar what its vague date spans, or null where the day is known
 */
public record StatementMark(
        int row,
        String id,
        String lane,
        Leaning leaning,
        double x,
        double y,
        double size,
        @Nullable Bar bar) {

    /** What tells it from other marks: a statement stands in the lane of each issue that it is about. */
    public String key() {
        return lane + "/" + id;
    }

    boolean covers(double px, double py) {
        return distance(px, py) <= size / 2 + 1.5;
    }

    double distance(double px, double py) {
        return Math.hypot(x - px, y - py);
    }
}
