package parley.ui.axis;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import parley.picture.axis.AxisPicture;
import parley.picture.axis.Days;
import parley.picture.axis.Frame;
import parley.ui.fx.Nodes;

/** The time window as drawn: its ground, and two edges with handles; the edges leave out the events, whose titles
 * they would cross. */
final class BrushLayer {
    private static final double EDGE = 2;
    private static final double HANDLE_WIDTH = 6;
    private static final double HANDLE_HEIGHT = 24;

    private final Region fill = region("brush-fill");
    private final Region start = region("brush-edge");
    private final Region end = region("brush-edge");
    private final Region startHandle = region("brush-handle");
    private final Region endHandle = region("brush-handle");
    private final Group edges = new Group(start, end, startHandle, endHandle);

    BrushLayer() {
        edges.setMouseTransparent(true);
        fill.setMouseTransparent(true);
    }

    private static Region region(String styleClass) {
        var region = Nodes.styled(new Region(), styleClass);
        region.setManaged(false);
        return region;
    }

    Region ground() {
        return fill;
    }

    Group edges() {
        return edges;
    }

    void show(Optional<Days> brush, AxisPicture picture) {
        fill.setVisible(brush.isPresent());
        edges.setVisible(brush.isPresent());
        brush.ifPresent(days ->
                place(picture.scale().start(days.from()), picture.scale().end(days.to()), picture.frame()));
    }

    /** An edge that is not on view is left out, and the ground goes up to the end of the days. */
    private void place(double from, double to, Frame frame) {
        double left = Math.round(Math.clamp(from, frame.left(), frame.right()));
        double right = Math.round(Math.clamp(to, frame.left(), frame.right()));
        fill.setVisible(right > left);
        fill.resizeRelocate(left, 0, right - left, frame.lanesBottom());
        place(start, startHandle, left, left == Math.round(from), frame);
        place(end, endHandle, right, right == Math.round(to), frame);
    }

    private static void place(Region edge, Region handle, double x, boolean onView, Frame frame) {
        double top = frame.lanesTop() - 2;
        double height = frame.lanesBottom() - top;
        edge.setVisible(onView);
        handle.setVisible(onView);
        edge.resizeRelocate(x - EDGE / 2, top, EDGE, height);
        handle.resizeRelocate(
                x - HANDLE_WIDTH / 2, Math.rint(top + (height - HANDLE_HEIGHT) / 2), HANDLE_WIDTH, HANDLE_HEIGHT);
    }
}
