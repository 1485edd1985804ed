package parley.picture;

import java.util.List;

/** Convex polygons, by the theorem of the separating axis. */
final class Convex {
    private Convex() {}

    /** Whether two convex polygons share ground. */
    static boolean overlap(List<Point> one, List<Point> other) {
        return !separatedByEdgeOf(one, other) && !separatedByEdgeOf(other, one);
    }

    private static boolean separatedByEdgeOf(List<Point> polygon, List<Point> other) {
        for (var i = 0; i < polygon.size(); i++) {
            var a = polygon.get(i);
            var b = polygon.get((i + 1) % polygon.size());
            var outwardX = b.y() - a.y();
            var outwardY = a.x() - b.x();
            if (outwardX * outwardX + outwardY * outwardY > 1e-6
                    && other.stream().allMatch(p -> (p.x() - a.x()) * outwardX + (p.y() - a.y()) * outwardY >= 0)) {
                return true;
            }
        }
        return false;
    }
}
