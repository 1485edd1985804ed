package parley.picture;

/** A place in the pane, in pixels; y grows downwards. */
public record Point(double x, double y) {

    /** The distance to another point, in pixels. */
    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** This point moved by a length along a direction. */
    Point moved(double directionX, double directionY, double length) {
        return new Point(x + directionX * length, y + directionY * length);
    }
}
