package parley.picture;

/** A curve as a line of short segments, for tests of meeting and nearness. */
final class Trace {
    private final double[] xs;
    private final double[] ys;
    private final Box bounds;

    Trace(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.bounds = boundsOf(xs, ys);
    }

    private static Box boundsOf(double[] xs, double[] ys) {
        var left = Double.POSITIVE_INFINITY;
        var right = Double.NEGATIVE_INFINITY;
        var top = Double.POSITIVE_INFINITY;
        var bottom = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < xs.length; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        return new Box(left, top, right - left, bottom - top);
    }

    Box bounds() {
        return bounds;
    }

    /** How far a point is from it. */
    double distance(Point point) {
        var least = Double.POSITIVE_INFINITY;
        for (var i = 1; i < xs.length; i++) {
            least = Math.min(least, Segments.distance(point.x(), point.y(), xs[i - 1], ys[i - 1], xs[i], ys[i]));
        }
        return least;
    }

    /** Whether it comes nearer to a point than a length; quick to say no. */
    boolean comesWithin(Point point, double length) {
        return bounds.inset(-length - 1).contains(point) && distance(point) < length;
    }

    /** How many of its segments meet a box. */
    int segmentsIn(Box box) {
        if (!touches(box)) {
            return 0;
        }
        var count = 0;
        for (var i = 1; i < xs.length; i++) {
            count += segmentMeets(i, box) ? 1 : 0;
        }
        return count;
    }

    /** How often it crosses another. */
    int crossings(Trace other) {
        if (!touches(other.bounds)) {
            return 0;
        }
        var count = 0;
        for (var i = 1; i < xs.length; i++) {
            count += segmentMeets(i, other.bounds) ? crossings(i, other) : 0;
        }
        return count;
    }

    private boolean segmentMeets(int i, Box box) {
        return Segments.meets(xs[i - 1], ys[i - 1], xs[i], ys[i], box.x(), box.y(), box.right(), box.bottom());
    }

    private int crossings(int i, Trace other) {
        var count = 0;
        for (var j = 1; j < other.xs.length; j++) {
            if (Segments.cross(
                    xs[i - 1], ys[i - 1], xs[i], ys[i], other.xs[j - 1], other.ys[j - 1], other.xs[j], other.ys[j])) {
                count++;
            }
        }
        return count;
    }

    /** Unlike {@link Box#intersects} true for the flat bounds of a straight line too. */
    private boolean touches(Box box) {
        return bounds.x() <= box.right()
                && box.x() <= bounds.right()
                && bounds.y() <= box.bottom()
                && box.y() <= bounds.bottom();
    }
}
