package parley.ui.graph;

import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import parley.picture.Point;

/** How the picture is looked at: scaled between half and four times, and pushed about. */
final class Viewport {
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 4;

    private final Affine transform = new Affine();

    Viewport(Group content) {
        content.getTransforms().setAll(transform);
    }

    /** Scales around a point of the pane, which stays where it is. */
    void zoom(double factor, double x, double y) {
        double scale = Math.clamp(transform.getMxx() * factor, SMALLEST, LARGEST);
        transform.prependScale(scale / transform.getMxx(), scale / transform.getMxx(), x, y);
    }

    void pan(double dx, double dy) {
        transform.prependTranslation(dx, dy);
    }

    /** The whole picture, as it was computed for the pane. */
    void fit() {
        transform.setToIdentity();
    }

    /** Where a point of the picture is in the pane. */
    Point2D toPane(Point point) {
        return transform.transform(point.x(), point.y());
    }

    /** The point of the picture under a point of the pane. */
    Point toPicture(double x, double y) {
        try {
            Point2D point = transform.inverseTransform(x, y);
            return new Point(point.getX(), point.getY());
        } catch (NonInvertibleTransformException e) {
            throw new IllegalStateException("the scale is never 0", e);
        }
    }
}
