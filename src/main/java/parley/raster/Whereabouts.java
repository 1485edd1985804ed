package parley.raster;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import parley.picture.Box;
import parley.picture.Point;
import parley.picture.Shapes;

/** What of a drawing lies where: what a pointer asks. Marks have an index, built in linear time; ties that can be pointed at are few. */
public final class Whereabouts {
    private static final double MARK_CELL = 110;

    private final Marks marks;
    private final Ties ties;
    private final Grid markGrid;
    private final double largest;

    private Whereabouts(Marks marks, Ties ties) {
        this.marks = marks;
        this.ties = ties;
        var area = marks.bounds();
        markGrid = new Grid(area, MARK_CELL, marks.size, (i, touch) -> touch.at(marks.x[i], marks.y[i]));
        double widest = 0;
        for (int i = 0; i < marks.size; i++) {
            widest = Math.max(widest, marks.radius[i]);
        }
        largest = widest;
    }

    public static Whereabouts of(Marks marks, Ties ties) {
        return new Whereabouts(marks, ties);
    }

    /**
     * The mark at a point of the sheet: the one whose middle is nearest among those that hold the point or come within a
     * reach of it.
     *
     * @param reach in pixels of the sheet
     */
    public OptionalInt markAt(Point point, double reach, IntPredicate shown) {
        var nearest = new Nearest();
        markGrid.within(around(point, largest * 1.3 + reach), i -> {
            var centre = new Point(marks.x[i], marks.y[i]);
            double distance = centre.distance(point);
            boolean hit = distance <= reach || Shapes.contains(marks.shape[i], centre, marks.radius[i], point);
            if (hit && shown.test(i)) {
                nearest.offer(i, distance);
            }
        });
        return nearest.found();
    }

    /**
     * The tie whose line passes nearest to a point of the sheet, if it passes within a reach. Time linear in the ties that are
     * looked at.
     *
     * @param straight whether lines are drawn straight from middle to middle
     * @param among those that are looked at
     */
    public OptionalInt tieAt(Point point, double reach, boolean straight, BitSet among, IntPredicate shown) {
        var nearest = new Nearest();
        for (int tie = among.nextSetBit(0); tie >= 0; tie = among.nextSetBit(tie + 1)) {
            if (comesNear(tie, point, reach, straight)) {
                double distance = distance(tie, point, straight);
                if (distance <= reach && shown.test(tie)) {
                    nearest.offer(tie, distance);
                }
            }
        }
        return nearest.found();
    }

    /** Whether the box around a tie's ends, and what it bends by, comes within a reach of a point. */
    private boolean comesNear(int tie, Point point, double reach, boolean straight) {
        return straight
                ? isBetween(marks.x[ties.from[tie]], marks.x[ties.to[tie]], point.x(), reach)
                        && isBetween(marks.y[ties.from[tie]], marks.y[ties.to[tie]], point.y(), reach)
                : isAmong(tie, 0, point.x(), reach) && isAmong(tie, 1, point.y(), reach);
    }

    private static boolean isBetween(double one, double other, double at, double reach) {
        return at >= Math.min(one, other) - reach && at <= Math.max(one, other) + reach;
    }

    /** A curve stays among its start, controls and end. */
    private boolean isAmong(int tie, int axis, double at, double reach) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < 4; place++) {
            least = Math.min(least, ties.path(tie, 2 * place + axis));
            most = Math.max(most, ties.path(tie, 2 * place + axis));
        }
        return isBetween(least, most, at, reach);
    }

    /** Visits the marks that may reach into a box of the sheet. */
    void marksNear(Box box, IntConsumer visit) {
        markGrid.within(box.inset(-largest * 1.3), visit);
    }

    private double distance(int tie, Point point, boolean straight) {
        if (!straight) {
            return ties.curve(tie).distance(point);
        }
        int from = ties.from[tie];
        int to = ties.to[tie];
        double dx = marks.x[to] - marks.x[from];
        double dy = marks.y[to] - marks.y[from];
        double square = dx * dx + dy * dy;
        double along = (point.x() - marks.x[from]) * dx + (point.y() - marks.y[from]) * dy;
        double t = square == 0 ? 0 : Math.clamp(along / square, 0, 1);
        return Math.hypot(marks.x[from] + t * dx - point.x(), marks.y[from] + t * dy - point.y());
    }

    private static Box around(Point point, double reach) {
        return new Box(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach);
    }

    private static final class Nearest {
        private int found = -1;
        private double distance = Double.POSITIVE_INFINITY;

        void offer(int thing, double away) {
            if (away < distance || (away == distance && thing < found)) {
                found = thing;
                distance = away;
            }
        }

        OptionalInt found() {
            return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
        }
    }
}
