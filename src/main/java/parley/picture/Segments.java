package parley.picture;

/** The geometry of straight lines; in plain numbers, since layout asks it hundreds of thousands of times. */
public final class Segments {
    private Segments() {}

    /** The distance of (px, py) from the segment a–b. */
    public static double distance(double px, double py, double ax, double ay, double bx, double by) {
        var dx = bx - ax;
        var dy = by - ay;
        var square = dx * dx + dy * dy;
        var t = square == 0 ? 0 : Math.clamp(((px - ax) * dx + (py - ay) * dy) / square, 0, 1);
        var x = ax + t * dx - px;
        var y = ay + t * dy - py;
        return Math.sqrt(x * x + y * y);
    }

    /** Whether the segments a–b and c–d properly cross. */
    public static boolean cross(
            double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0
                && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
    }

    private static double side(double ax, double ay, double bx, double by, double px, double py) {
        return Math.signum((bx - ax) * (py - ay) - (by - ay) * (px - ax));
    }

    /** Whether the segment a–b meets the box (Liang and Barsky's clipping, ACM TOG 1984). */
    public static boolean meets(
            double ax, double ay, double bx, double by, double left, double top, double right, double bottom) {
        if (Math.max(ax, bx) < left
                || Math.min(ax, bx) > right
                || Math.max(ay, by) < top
                || Math.min(ay, by) > bottom) {
            return false;
        }
        var dx = bx - ax;
        var dy = by - ay;
        var in = Math.max(entry(ax, dx, left, right), entry(ay, dy, top, bottom));
        var out = Math.min(exit(ax, dx, left, right), exit(ay, dy, top, bottom));
        return Math.max(in, 0) <= Math.min(out, 1);
    }

    private static double entry(double from, double along, double low, double high) {
        return along == 0 ? Double.NEGATIVE_INFINITY : Math.min((low - from) / along, (high - from) / along);
    }

    private static double exit(double from, double along, double low, double high) {
        return along == 0 ? Double.POSITIVE_INFINITY : Math.max((low - from) / along, (high - from) / along);
    }
}
