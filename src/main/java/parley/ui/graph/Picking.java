package parley.ui.graph;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import parley.picture.Curve;
import parley.picture.Mark;
import parley.picture.NetworkPicture;
import parley.picture.Point;

/** What of a picture lies under the pointer. Linear in marks and curves. */
final class Picking {
    /** How far from a line, in pixels, a click still means it. */
    private static final double REACH = 7;

    private Picking() {}

    /** The actor's mark, or its label, at a point. */
    static Optional<String> actorAt(NetworkPicture picture, Point point, Predicate<String> shown) {
        return picture.marks().stream()
                .filter(mark -> shown.test(mark.id()) && mark.contains(point))
                .map(Mark::id)
                .findFirst()
                .or(() -> picture.labels().stream()
                        .filter(label -> shown.test(label.id()) && label.box().contains(point))
                        .map(label -> label.id())
                        .findFirst());
    }

    /** The tie whose line passes nearest to a point, if it passes near. */
    static Optional<String> tieAt(NetworkPicture picture, Point point, Predicate<String> shown) {
        return picture.curves().stream()
                .filter(curve -> shown.test(curve.id()) && curve.distance(point) <= REACH)
                .min(Comparator.comparingDouble(curve -> curve.distance(point)))
                .map(Curve::id);
    }
}
