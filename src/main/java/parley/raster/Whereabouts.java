package parley.raster;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import parley.picture.Box;
import parley.picture.Point;
import parley.picture.Shapes;

/** What of a drawing lies where: the index that a pointer asks. Built in time linear in marks and in the length of ties. */
public final class Whereabouts {
    private static final double MARK_CELL = 110;
    private static final double TIE_CELL = 220;
    /** How far a curve may stand off the straight line between its ends, by its length. */
    private static final double BOW = 0.25;

    private final Marks marks;
    private final Ties ties;
    private final Grid markGrid;
    private final Grid tieGrid;
    private final double largest;

    private Whereabouts(Marks marks, Ties ties) {
        this.marks = marks;
        this.ties = ties;
        var area = marks.bounds();
        markGrid = new Grid(area, MARK_CELL, marks.size, (i, touch) -> touch.at(marks.x[i], marks.y[i]));
        tieGrid = new Grid(area, TIE_CELL, ties.size, this::alongCurve);
        double widest = 0;
        for (int i = 0; i < marks.size; i++) {
            widest = Math.max(widest, marks.radius[i]);
        }
        largest = widest;
    }

    public static Whereabouts of(Marks marks, Ties ties) {
        return new Whereabouts(marks, ties);
    }

    /** Points along a curve, so near to each other that they miss no cell by more than a cell. */
    private void alongCurve(int tie, Grid.Touch touch) {
        var curve = ties.curve(tie);
        double length = curve.start().distance(curve.end()) * (1 + BOW);
        int steps = 1 + (int) (length / (TIE_CELL / 2));
        for (int i = 0; i <= steps; i++) {
            var point = curve.at((double) i / steps);
            touch.at(point.x(), point.y());
        }
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
     * The tie whose line passes nearest to a point of the sheet, if it passes within a reach.
     *
     * @param straight whether lines are drawn straight from middle to middle
     */
    public OptionalInt tieAt(Point point, double reach, boolean straight, IntPredicate shown) {
        var nearest = new Nearest();
        tieGrid.within(around(point, reach + tieGrid.cell()), tie -> {
            double distance = distance(tie, point, straight);
            if (distance <= reach && shown.test(tie)) {
                nearest.offer(tie, distance);
            }
        });
        return nearest.found();
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
