package parley.ui.axis;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import parley.session.Reading;
import parley.ui.fx.Nodes;

/** What stands behind the marks: hairlines of lanes and days, the camps' names, and those of the days. */
final class GroundLayer extends Group {
    private static final double BEFORE_LABEL = 16;
    private static final double AFTER_LABEL = 12;

    private final Path lanes = Nodes.styled(new Path(), "axis-lane");
    private final Path columns = Nodes.styled(new Path(), "axis-column");
    private final Group names = new Group();
    private final Map<String, Label> camps = new HashMap<>();

    GroundLayer() {
        getChildren().setAll(columns, lanes, names);
        lanes.setMouseTransparent(true);
        columns.setMouseTransparent(true);
    }

    /** How wide the column of the camps' names is that leaves none of them cut, within bounds. */
    static double labelWidth(Reading reading) {
        double widest = reading.dataset().camps().stream()
                .mapToDouble(camp -> Measure.width(camp.label()))
                .max()
                .orElse(0);
        return BEFORE_LABEL + Math.clamp(widest + 2, 96, 168) + AFTER_LABEL;
    }

    void place(AxisPicture picture) {
        names.getChildren().clear();
        camps.clear();
        lanes.getElements().clear();
        columns.getElements().clear();
        picture.lanes().forEach(lane -> place(lane, picture.frame()));
        picture.columns().forEach(x -> column(x, picture.frame()));
        column(picture.frame().right(), picture.frame());
        placeTicks(picture);
    }

    private void place(AxisPicture.Lane lane, Frame frame) {
        horizontal(frame.left() - frame.earlier(), frame.right() + frame.later(), lane.y());
        var label = Nodes.label(lane.label(), "axis-camp");
        label.setTooltip(new Tooltip());
        put(label, BEFORE_LABEL, lane.y() - Frame.LANE / 2, frame.labels() - BEFORE_LABEL - AFTER_LABEL);
        camps.put(lane.camp(), label);
    }

    private void horizontal(double from, double to, double y) {
        lanes.getElements().addAll(new MoveTo(from, crisp(y)), new LineTo(to, crisp(y)));
    }

    private void column(double x, Frame frame) {
        columns.getElements()
                .addAll(new MoveTo(crisp(x), frame.lanesTop() - 2), new LineTo(crisp(x), frame.lanesBottom() + 4));
    }

    private void placeTicks(AxisPicture picture) {
        var frame = picture.frame();
        double y = frame.lanesBottom() + 2;
        put(Nodes.label(picture.span(), "axis-span"), BEFORE_LABEL, y, frame.labels() - BEFORE_LABEL);
        picture.ticks().stream()
                .filter(tick -> !tick.label().isEmpty())
                .forEach(tick -> put(Nodes.label(tick.label(), "axis-tick"), tick.x(), y, tick.width() + 1));
        if (frame.earlier() > 0) {
            put(Nodes.label("earlier", "axis-gutter"), frame.left() - frame.earlier(), y, frame.earlier());
        }
        if (frame.later() > 0) {
            put(Nodes.label("later", "axis-gutter"), frame.right(), y, frame.later());
        }
    }

    private void put(Label label, double x, double y, double width) {
        label.setManaged(false);
        label.resizeRelocate(x, y, width, Frame.LANE);
        names.getChildren().add(label);
    }

    /** A line of one pixel fills one only when it runs through the middle. */
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    void dress(Reading reading) {
        reading.dataset().camps().forEach(camp -> {
            var label = camps.get(camp.id());
            if (label != null) {
                label.getTooltip().setText(AxisWords.camp(reading, camp));
                Nodes.mark(label, "faded", !reading.state().filter().camps().admits(camp.id()));
            }
        });
    }
}
