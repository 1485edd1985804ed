package parley.ui.axis;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import parley.model.EventStatus;
import parley.picture.axis.EventMark;
import parley.picture.axis.Frame;
import parley.picture.axis.LaneWords;
import parley.query.Projection;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;

/**
 * An event's diamond, filled when it was held, a bar over its days, and as much of its title as there is room for;
 * several that are too close stand as their number.
 */
final class EventNode {
    private final Polygon diamond = Nodes.styled(new Polygon(), "event-diamond");
    private final Label title = Nodes.label("", "event-title");
    private final Label count = Nodes.label("", "event-count");
    private final BarPath bar = new BarPath();
    private final Group group = Nodes.styled(new Group(bar.path(), diamond, title, count), "axis-event");
    private final Measure measure;
    private List<String> events = List.of();
    private @Nullable Projection counted;
    private int left;
    private double size;

    EventNode(Measure measure) {
        this.measure = measure;
        title.setManaged(false);
        count.setManaged(false);
        bar.path().getStyleClass().add("event-bar");
    }

    Node node() {
        return group;
    }

    void place(EventMark placed, Frame frame) {
        if (!events.equals(placed.events())) {
            events = placed.events();
            counted = null;
        }
        size = placed.size();
        group.setId("axis-event-" + placed.key());
        double y = frame.eventRow(placed.row());
        double reach = placed.size() / 2;
        double x = placed.x();
        diamond.getPoints().setAll(x - reach, y, x, y - reach, x + reach, y, x, y + reach);
        diamond.setVisible(placed.isSingle());
        bar.show(placed.bar());
        title.setText(placed.title());
        title.setVisible(!placed.title().isEmpty());
        title.resizeRelocate(placed.titleX(), y - Frame.EVENT_ROW / 2, placed.titleWidth() + 1, Frame.EVENT_ROW);
        count.setVisible(!placed.isSingle());
        count.resizeRelocate(x - reach, y - Frame.EVENT_ROW / 2 + 0.5, placed.size(), Frame.EVENT_ROW - 1);
    }

    /** Counts anew only what is filtered in another way. */
    @SuppressWarnings("ReferenceEquality") // comparing projections takes longer than counting
    private void count(Projection projection) {
        if (counted != projection) {
            counted = projection;
            boolean all =
                    projection.events().size() == projection.dataset().events().size();
            left = all
                    ? events.size()
                    : (int) events.stream().filter(projection::holdsEvent).count();
        }
    }

    void dress(Reading reading) {
        count(reading.projection());
        count.setText(LaneWords.fitting(left, size, measure::width));
        var status =
                events.size() == 1 ? reading.dataset().event(events.getFirst()).status() : null;
        for (var each : EventStatus.values()) {
            Nodes.mark(group, AxisWords.styleClass(each), each == status);
        }
        Nodes.mark(group, "faded", left == 0);
        Nodes.mark(
                group,
                "selected",
                reading.state().selection() instanceof Selection.OfEvent(var id) && events.contains(id));
    }
}
