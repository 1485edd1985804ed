package parley.picture;

/** A rectangle upright in the pane, in pixels, its corner at the upper left. */
public record Box(double x, double y, double width, double height) {

    /** The square around a disc. */
    static Box around(Point centre, double radius) {
        return new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }

    /** The box of a size whose middle is a point. */
    static Box centred(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Whether the two share more than an edge. */
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the disc reaches into this box. */
    public boolean intersectsDisc(Point centre, double radius) {
        var across = centre.x() - Math.clamp(centre.x(), x, right());
        var down = centre.y() - Math.clamp(centre.y(), y, bottom());
        return across * across + down * down < radius * radius;
    }

    /** Whether the point lies inside or on an edge. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** Whether the other lies inside, edges included. */
    public boolean contains(Box other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /** The box that much smaller on each side, never smaller than nothing; a negative length makes it larger. */
    public Box inset(double by) {
        return centred(x + width / 2, y + height / 2, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
    }

    /** This box moved as little as it takes to lie inside another, or to begin where that does when it is larger. */
    Box within(Box other) {
        return new Box(
                Math.max(other.x, Math.min(x, other.right() - width)),
                Math.max(other.y, Math.min(y, other.bottom() - height)),
                width,
                height);
    }
}
