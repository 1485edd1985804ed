package parley.export.picture;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.model.ActorKind;
import parley.picture.Curve;
import parley.picture.Point;
import parley.picture.Shapes;

/** Outlines as shapes. */
final class Paths {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+");

    private Paths() {}

    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    static Shape polygon(List<Point> corners) {
        var path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }

    static Shape of(Curve curve) {
        var path = new Path2D.Double();
        path.moveTo(curve.start().x(), curve.start().y());
        path.curveTo(
                curve.control1().x(),
                curve.control1().y(),
                curve.control2().x(),
                curve.control2().y(),
                curve.end().x(),
                curve.end().y());
        return path;
    }

    static Shape mark(ActorKind kind, Point centre, double radius) {
        var corners = Shapes.corners(kind, centre, radius);
        return corners.isEmpty() ? disc(centre.x(), centre.y(), radius) : polygon(corners);
    }

    /** The head of an arrow that arrives at a point in a direction, in radians. */
    static Shape head(Point tip, double direction) {
        var cos = Math.cos(direction);
        var sin = Math.sin(direction);
        return polygon(List.of(
                turned(tip, cos, sin, 1, 0), turned(tip, cos, sin, -9.5, -4.8), turned(tip, cos, sin, -9.5, 4.8)));
    }

    private static Point turned(Point origin, double cos, double sin, double x, double y) {
        return new Point(origin.x() + x * cos - y * sin, origin.y() + x * sin + y * cos);
    }

    /**
     * The shape of SVG path data, moved: M, L, H, V, Z, and A along circles, all absolute.
     *
     * @throws IllegalArgumentException when it holds anything else
     */
    static Shape path(String data, double right, double down) {
        var path = new Path2D.Double();
        var tokens = TOKEN.matcher(data).results().map(found -> found.group()).toList();
        for (int i = 0; i < tokens.size(); ) {
            var numbers = numbersAfter(tokens, i);
            append(path, tokens.get(i).charAt(0), numbers, right, down);
            i += 1 + numbers.size();
        }
        return path;
    }

    private static List<Double> numbersAfter(List<String> tokens, int command) {
        var numbers = new ArrayList<Double>();
        for (int i = command + 1;
                i < tokens.size() && !Character.isLetter(tokens.get(i).charAt(0));
                i++) {
            numbers.add(Double.valueOf(tokens.get(i)));
        }
        return numbers;
    }

    private static void append(Path2D path, char command, List<Double> n, double right, double down) {
        switch (command) {
            case 'M' -> path.moveTo(n.get(0) + right, n.get(1) + down);
            case 'L' -> path.lineTo(n.get(0) + right, n.get(1) + down);
            case 'H' -> path.lineTo(n.get(0) + right, path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), n.get(0) + down);
            case 'A' -> arc(path, n.get(0), n.get(3) != 0, n.get(4) != 0, n.get(5) + right, n.get(6) + down);
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("no command of a path: " + command);
        }
    }

    /**
     * An arc of a circle.
     *
     * <p>Source: <i>Scalable Vector Graphics 2</i>, W3C, appendix B.2.4, from end points to a centre.
     */
    private static void arc(Path2D path, double radius, boolean large, boolean clockwise, double x, double y) {
        var from = path.getCurrentPoint();
        var halfX = (from.getX() - x) / 2;
        var halfY = (from.getY() - y) / 2;
        var half = halfX * halfX + halfY * halfY;
        var off = Math.sqrt(Math.max(0, radius * radius / half - 1)) * (large == clockwise ? -1 : 1);
        var centreX = (from.getX() + x) / 2 + off * halfY;
        var centreY = (from.getY() + y) / 2 - off * halfX;
        var reach = Math.max(radius, Math.sqrt(half));
        var start = Math.toDegrees(Math.atan2(centreY - from.getY(), from.getX() - centreX));
        var end = Math.toDegrees(Math.atan2(centreY - y, x - centreX));
        var turn = clockwise ? -positive(start - end) : positive(end - start);
        path.append(
                new Arc2D.Double(centreX - reach, centreY - reach, 2 * reach, 2 * reach, start, turn, Arc2D.OPEN),
                true);
    }

    private static double positive(double degrees) {
        return (degrees % 360 + 360) % 360;
    }
}
