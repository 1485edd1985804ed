package parley.picture;

import java.util.ArrayList;
import java.util.List;

/** A link as drawn: a cubic Bézier curve from the edge of one mark to the edge of another. */
public record Curve(String id, Point start, Point control1, Point control2, Point end) {
    private static final int FINE = 24;

    /** The point at a parameter from 0, the start, to 1, the end. */
    public Point at(double t) {
        var u = 1 - t;
        var a = u * u * u;
        var b = 3 * u * u * t;
        var c = 3 * u * t * t;
        var d = t * t * t;
        return new Point(
                a * start.x() + b * control1.x() + c * control2.x() + d * end.x(),
                a * start.y() + b * control1.y() + c * control2.y() + d * end.y());
    }

    /** Points along it, both ends included. */
    public List<Point> points(int segments) {
        var points = new ArrayList<Point>(segments + 1);
        for (var i = 0; i <= segments; i++) {
            points.add(at((double) i / segments));
        }
        return points;
    }

    /** How far a point is from it, in pixels, to about half a pixel. */
    public double distance(Point point) {
        return trace(FINE).distance(point);
    }

    /** The direction in which it arrives at its end, in radians, 0 to the right and growing clockwise. */
    public double arrival() {
        return Math.atan2(end.y() - control2.y(), end.x() - control2.x());
    }

    /** The direction in which it leaves its start, in radians, 0 to the right and growing clockwise. */
    public double departure() {
        return Math.atan2(control1.y() - start.y(), control1.x() - start.x());
    }

    Trace trace(int segments) {
        var xs = new double[segments + 1];
        var ys = new double[segments + 1];
        for (var i = 0; i <= segments; i++) {
            var point = at((double) i / segments);
            xs[i] = point.x();
            ys[i] = point.y();
        }
        return new Trace(xs, ys);
    }
}
