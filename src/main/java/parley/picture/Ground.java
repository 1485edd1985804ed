package parley.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A convex blob, kept as its support function: how far it reaches from an origin in each of 72 directions.
 * Averaging that function over neighbouring directions rounds the blob and keeps it convex, and the gap between two
 * blobs is the widest over the directions.
 */
final class Ground {
    private static final int DIRECTIONS = 72;
    /** How much padding, in pixels, lets the outline be rounded over one direction more to either side. */
    private static final double PADDING_TO_ROUND = 4.4;

    private static final double[] COSINE = new double[DIRECTIONS];
    private static final double[] SINE = new double[DIRECTIONS];

    static {
        for (var k = 0; k < DIRECTIONS; k++) {
            COSINE[k] = Math.cos(2 * Math.PI * k / DIRECTIONS);
            SINE[k] = Math.sin(2 * Math.PI * k / DIRECTIONS);
        }
    }

    private final Point origin;
    private final double[] reach;
    private double padding;

    private Ground(Point origin, double[] reach, double padding) {
        this.origin = origin;
        this.reach = reach;
        this.padding = padding;
    }

    /** The blob around discs and boxes, of which there is at least one, with padding, and on top so much more, in pixels. */
    static Ground around(List<Mark> marks, List<Box> boxes, double padding, double rise) {
        var origin = middle(marks);
        var hull = new double[DIRECTIONS];
        Arrays.fill(hull, Double.NEGATIVE_INFINITY);
        for (var k = 0; k < DIRECTIONS; k++) {
            for (var mark : marks) {
                hull[k] = Math.max(hull[k], along(k, origin, mark.centre()) + mark.radius());
            }
            for (var box : boxes) {
                var half = (box.width() * Math.abs(COSINE[k]) + box.height() * Math.abs(SINE[k])) / 2;
                hull[k] = Math.max(hull[k], along(k, origin, box.centre()) + half);
            }
            hull[k] += rise * Math.max(0, -SINE[k]);
        }
        return new Ground(origin, rounded(hull, (int) Math.round(padding / PADDING_TO_ROUND)), padding);
    }

    private static Point middle(List<Mark> marks) {
        var x = marks.stream().mapToDouble(mark -> mark.centre().x()).average().orElse(0);
        var y = marks.stream().mapToDouble(mark -> mark.centre().y()).average().orElse(0);
        return new Point(x, y);
    }

    private static double along(int k, Point origin, Point point) {
        return (point.x() - origin.x()) * COSINE[k] + (point.y() - origin.y()) * SINE[k];
    }

    private static double[] rounded(double[] hull, int width) {
        var rounded = new double[DIRECTIONS];
        for (var k = 0; k < DIRECTIONS; k++) {
            var sum = 0.0;
            for (var d = -width; d <= width; d++) {
                sum += hull[Math.floorMod(k + d, DIRECTIONS)] * (width + 1 - Math.abs(d));
            }
            rounded[k] = sum / ((width + 1) * (width + 1));
        }
        return rounded;
    }

    /** The widest gap between the two when both are without padding; negative where they overlap. */
    double bareGap(Ground other) {
        var gap = Double.NEGATIVE_INFINITY;
        for (var k = 0; k < DIRECTIONS; k++) {
            var opposite = (k + DIRECTIONS / 2) % DIRECTIONS;
            gap = Math.max(gap, along(k, origin, other.origin) - reach[k] - other.reach[opposite]);
        }
        return gap;
    }

    double padding() {
        return padding;
    }

    void shrink(double by, double least) {
        padding = Math.max(least, padding - by);
    }

    boolean contains(Point point) {
        for (var k = 0; k < DIRECTIONS; k++) {
            if (along(k, origin, point) > reach[k] + padding) {
                return false;
            }
        }
        return true;
    }

    boolean touches(Box box) {
        var gap = Double.NEGATIVE_INFINITY;
        for (var k = 0; k < DIRECTIONS; k++) {
            var half = (box.width() * Math.abs(COSINE[k]) + box.height() * Math.abs(SINE[k])) / 2;
            gap = Math.max(gap, along(k, origin, box.centre()) - half - reach[k] - padding);
        }
        return gap < 0;
    }

    Box bounds() {
        var quarter = DIRECTIONS / 4;
        var left = origin.x() - reach[2 * quarter] - padding;
        var top = origin.y() - reach[3 * quarter] - padding;
        return new Box(left, top, origin.x() + reach[0] + padding - left, origin.y() + reach[quarter] + padding - top);
    }

    /** The edge, clockwise from the right. */
    List<Point> outline() {
        var points = new ArrayList<Point>(DIRECTIONS);
        for (var k = 0; k < DIRECTIONS; k++) {
            var slope = (at(k + 1) - at(k - 1)) / (2 * Math.sin(2 * Math.PI / DIRECTIONS));
            var h = at(k) + padding;
            points.add(new Point(
                    origin.x() + h * COSINE[k] - slope * SINE[k], origin.y() + h * SINE[k] + slope * COSINE[k]));
        }
        return points;
    }

    private double at(int k) {
        return reach[Math.floorMod(k, DIRECTIONS)];
    }
}
