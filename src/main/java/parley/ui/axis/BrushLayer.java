package parley.ui.axis;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.layout.Region;
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

    private void place(double from, double to, Frame frame) {
        double top = frame.lanesTop() - 2;
        double height = frame.lanesBottom() - top;
        double left = Math.round(from);
        double right = Math.round(to);
        fill.resizeRelocate(left, 0, right - left, frame.lanesBottom());
        start.resizeRelocate(left - EDGE / 2, top, EDGE, height);
        end.resizeRelocate(right - EDGE / 2, top, EDGE, height);
        double y = Math.round(top + (height - HANDLE_HEIGHT) / 2);
        startHandle.resizeRelocate(left - HANDLE_WIDTH / 2, y, HANDLE_WIDTH, HANDLE_HEIGHT);
        endHandle.resizeRelocate(right - HANDLE_WIDTH / 2, y, HANDLE_WIDTH, HANDLE_HEIGHT);
    }
}
