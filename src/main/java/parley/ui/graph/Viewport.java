package parley.ui.graph;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import javafx.scene.transform.Transform;
import javafx.scene.transform.TransformChangedEvent;
import javafx.util.Subscription;
import parley.picture.Box;
import parley.picture.Point;
import parley.raster.Lens;
import parley.session.Spot;

/**
 * How the sheet is looked at: as a whole at first, scaled between half of that and four times or twice its own size, and
 * pushed about.
 */
final class Viewport {
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 4;
    private static final double LARGEST_OF_SHEET = 2;
    private static final double CLOSE = 1.001;
    private static final double EDGE = 0.02;
    /** A sheet so many times as wide as the last one is of another network. */
    private static final double OTHER = 1.6;

    private final Affine transform = new Affine();
    private Box sheet = new Box(0, 0, 1, 1);
    private Lens whole = new Lens(1, 0, 0);

    Transform transform() {
        return transform;
    }

    /** Tells of every change until it is unsubscribed. */
    Subscription onChange(Runnable action) {
        EventHandler<TransformChangedEvent> handler = _ -> action.run();
        transform.addEventHandler(TransformChangedEvent.TRANSFORM_CHANGED, handler);
        return () -> transform.removeEventHandler(TransformChangedEvent.TRANSFORM_CHANGED, handler);
    }

    /** Takes a sheet for a pane of a size; who looked at the whole looks at the whole of that, who did not at what it was. */
    void span(Box drawn, double width, double height) {
        boolean wasWhole = isWhole() || drawn.width() / sheet.width() > OTHER || sheet.width() / drawn.width() > OTHER;
        sheet = drawn;
        whole = Lens.fitting(drawn.width(), drawn.height(), width, height);
        if (wasWhole) {
            fit();
        }
    }

    Box sheet() {
        return sheet;
    }

    /** Whether the whole of the sheet is looked at, as it fits the pane. */
    boolean isWhole() {
        return lens().equals(whole);
    }

    /** Whether some of the sheet may be out of view. */
    boolean isClose() {
        return transform.getMxx() > whole.scale() * CLOSE;
    }

    /** Scales around a point of the pane, which stays where it is. */
    void zoom(double factor, double x, double y) {
        double largest = Math.max(LARGEST_OF_SHEET, LARGEST * whole.scale());
        double scale = Math.clamp(transform.getMxx() * factor, SMALLEST * whole.scale(), largest);
        transform.prependScale(scale / transform.getMxx(), scale / transform.getMxx(), x, y);
    }

    void pan(double dx, double dy) {
        transform.prependTranslation(dx, dy);
    }

    /** The whole picture, as it was computed for the pane. */
    void fit() {
        transform.setToTransform(whole.scale(), 0, whole.dx(), 0, whole.scale(), whole.dy());
    }

    /** Moves so that a point of the sheet comes to stand at one of the pane. */
    void bring(Point point, double x, double y) {
        var now = toPane(point);
        pan(x - now.getX(), y - now.getY());
    }

    Lens lens() {
        return new Lens(transform.getMxx(), transform.getTx(), transform.getTy());
    }

    /** Where a point of the picture is in the pane. */
    Point2D toPane(Point point) {
        return transform.transform(point.x(), point.y());
    }

    /** Where a point of the sheet is in fractions of it, kept inside. */
    Spot spot(Point point) {
        return new Spot(
                Math.clamp(point.x() / sheet.width(), EDGE, 1 - EDGE),
                Math.clamp(point.y() / sheet.height(), EDGE, 1 - EDGE));
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
