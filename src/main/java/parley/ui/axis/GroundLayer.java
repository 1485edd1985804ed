package parley.ui.axis;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import parley.picture.axis.AxisPicture;
import parley.picture.axis.Frame;
import parley.picture.axis.LanePlan;
import parley.picture.axis.LaneWords;
import parley.query.Projection;
import parley.session.Reading;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** What stands behind the marks: hairlines of lanes and days, the lanes' names, and those of the days. */
final class GroundLayer extends Group {
    private final Path lanes = Nodes.styled(new Path(), "axis-lane");
    private final Measure measure;
    private final Path columns = Nodes.styled(new Path(), "axis-column");
    private final Group names = new Group();
    private final Map<LanePlan.Lane, Label> labels = new HashMap<>();
    private final Map<LanePlan.Lane, Integer> left = new HashMap<>();
    private @Nullable Projection counted;

    GroundLayer(Measure measure) {
        this.measure = measure;
        getChildren().setAll(columns, lanes, names);
        lanes.setMouseTransparent(true);
        columns.setMouseTransparent(true);
    }

    void place(AxisPicture picture) {
        names.getChildren().clear();
        labels.clear();
        lanes.getElements().clear();
        columns.getElements().clear();
        picture.lanes().forEach(band -> place(band, picture.frame()));
        left.keySet().retainAll(labels.keySet());
        picture.columns().forEach(x -> column(x, picture.frame()));
        column(picture.frame().right(), picture.frame());
        placeTicks(picture);
    }

    private void place(AxisPicture.LaneBand band, Frame frame) {
        var lane = band.lane();
        double y = band.y() - Frame.EVENT_ROW / 2;
        double room = frame.labels() - Frame.BEFORE_LABEL - Frame.AFTER_LABEL;
        var label = Nodes.label(lane.label(), lane.isHeading() ? "axis-heading" : "axis-camp");
        labels.put(lane, label);
        if (lane.isHeading()) {
            put(label, Frame.BEFORE_LABEL, y, frame.right() - Frame.BEFORE_LABEL);
            horizontal(Frame.BEFORE_LABEL, frame.right() + frame.later(), band.y() + frame.laneHeight() / 2);
            return;
        }
        horizontal(frame.start(), frame.right() + frame.later(), band.y());
        if (lane.changes() == 0) {
            put(label, Frame.BEFORE_LABEL, y, room);
            return;
        }
        var note = LaneWords.changes(lane);
        double width = measure.width(note) + 1;
        put(label, Frame.BEFORE_LABEL, y, room - width - Frame.BESIDE_LABEL);
        put(Nodes.label(note, "axis-changes"), Frame.BEFORE_LABEL + room - width, y, width);
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
        put(Nodes.label(picture.span(), "axis-span"), Frame.BEFORE_LABEL, y, frame.labels() - Frame.BEFORE_LABEL);
        picture.ticks().stream()
                .filter(tick -> !tick.label().isEmpty())
                .forEach(tick -> put(Nodes.label(tick.label(), "axis-tick"), tick.x(), y, tick.width() + 1));
        if (frame.earlier() > 0) {
            put(Nodes.label("earlier", "axis-gutter"), frame.start(), y, frame.earlier());
        }
        if (frame.later() > 0) {
            put(Nodes.label("later", "axis-gutter"), frame.right(), y, frame.later());
        }
    }

    private void put(Label label, double x, double y, double width) {
        label.setManaged(false);
        label.resizeRelocate(x, y, width, Frame.EVENT_ROW);
        names.getChildren().add(label);
    }

    /** A line of one pixel fills one only when it runs through the middle. */
    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    /** Counts a lane anew only where the filter leaves other statements. */
    @SuppressWarnings("ReferenceEquality") // comparing projections takes longer than counting
    void dress(Reading reading) {
        if (counted != reading.projection()) {
            counted = reading.projection();
            left.clear();
        }
        labels.forEach((lane, label) -> {
            int here = left.computeIfAbsent(lane, each -> LaneWords.left(reading, each));
            Tip.on(label, AxisWords.lane(reading, lane, here));
            Nodes.mark(label, "faded", here == 0 && !lane.isHeading());
        });
    }
}
