package parley.ui.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import parley.picture.Point;

/** Walking from actor to actor with the arrow keys. */
final class Walk {
    /** The cosine of the widest angle off the arrow's direction that still counts as that way. */
    private static final double WIDEST = 0.26;

    private Walk() {}

    /** Which way an arrow key points, y downwards. */
    enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final double x;
        private final double y;

        Way(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    /** The neighbour that lies most nearly that way; empty where none lies that way at all. */
    static Optional<String> from(String here, Way way, Collection<String> neighbours, Map<String, Point> centres) {
        var start = centres.get(here);
        if (start == null) {
            return Optional.empty();
        }
        return neighbours.stream()
                .filter(centres::containsKey)
                .filter(other -> cosine(start, way, centres.getOrDefault(other, start)) > WIDEST)
                .max(Comparator.comparingDouble(other -> rank(start, way, centres.getOrDefault(other, start))));
    }

    private static double cosine(Point start, Way way, Point other) {
        var distance = Math.max(1e-9, start.distance(other));
        return ((other.x() - start.x()) * way.x + (other.y() - start.y()) * way.y) / distance;
    }

    /** Straight ahead counts more than near. */
    private static double rank(Point start, Way way, Point other) {
        return cosine(start, way, other) - start.distance(other) / 4000;
    }
}
