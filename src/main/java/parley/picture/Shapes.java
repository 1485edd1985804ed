package parley.picture;

import java.util.ArrayList;
import java.util.List;
import parley.model.ActorKind;

/** How each shape fills the circle of its radius: the one place that says it, for layout, drawing and hit tests. */
public final class Shapes {
    /** Half the side of a square by its radius, so that it looks as large as a disc. */
    private static final double SQUARE = 0.88;

    private static final double APOTHEM = Math.cos(Math.PI / 6);

    private Shapes() {}

    /** The corners, clockwise from the top; none where the shape is a disc. A hexagon stands on a corner. */
    public static List<Point> corners(ActorKind shape, Point centre, double radius) {
        return switch (shape) {
            case PERSON -> List.of();
            case STATE -> polygon(centre, radius * SQUARE * Math.sqrt(2), 4, Math.PI / 4);
            case ORGANISATION -> polygon(centre, radius, 6, 0);
        };
    }

    /** Whether a point lies on the shape. */
    public static boolean contains(ActorKind shape, Point centre, double radius, Point point) {
        var distance = centre.distance(point);
        return distance == 0
                || distance
                        <= reach(
                                shape,
                                radius,
                                (point.x() - centre.x()) / distance,
                                (point.y() - centre.y()) / distance);
    }

    /** How far the shape reaches from its middle in a direction of length 1, in pixels. */
    public static double reach(ActorKind shape, double radius, double directionX, double directionY) {
        return switch (shape) {
            case PERSON -> radius;
            case STATE -> radius * SQUARE / Math.max(Math.abs(directionX), Math.abs(directionY));
            case ORGANISATION -> radius * APOTHEM / alongSteepestNormal(directionX, directionY);
        };
    }

    private static double alongSteepestNormal(double x, double y) {
        var slanted = Math.max(Math.abs(x / 2 + y * APOTHEM), Math.abs(x / 2 - y * APOTHEM));
        return Math.max(Math.abs(x), slanted);
    }

    private static List<Point> polygon(Point centre, double radius, int corners, double turn) {
        var points = new ArrayList<Point>(corners);
        for (var i = 0; i < corners; i++) {
            var angle = turn + 2 * Math.PI * i / corners;
            points.add(centre.moved(Math.sin(angle), -Math.cos(angle), radius));
        }
        return points;
    }
}
