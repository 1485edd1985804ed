package parley.ui.axis;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Polygon;
import parley.model.Event;
import parley.session.Reading;
import parley.session.Selection;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** An event's diamond, filled when it was held, and as much of its title as there is room for. */
final class EventNode {
    private final Event event;
    private final Polygon diamond = Nodes.styled(new Polygon(), "event-diamond");
    private final Label title = Nodes.label("", "event-title");
    private final Group group = Nodes.styled(new Group(diamond, title), "axis-event");

    EventNode(Event event) {
        this.event = event;
        group.setId("axis-event-" + event.id());
        title.setManaged(false);
        group.getStyleClass().add(AxisWords.styleClass(event.status()));
        Tooltip.install(group, Prose.tooltip(AxisWords.event(event)));
    }

    Node node() {
        return group;
    }

    void place(EventTitles.Titled placed, Frame frame) {
        double y = frame.eventRow(placed.row());
        double reach = placed.size() / 2;
        double x = placed.x();
        diamond.getPoints().setAll(x - reach, y, x, y - reach, x + reach, y, x, y + reach);
        title.setText(placed.title());
        title.setVisible(!placed.title().isEmpty());
        title.resizeRelocate(placed.titleX(), y - Frame.EVENT_ROW / 2, placed.titleWidth() + 1, Frame.EVENT_ROW);
    }

    void dress(Reading reading) {
        Nodes.mark(group, "faded", !reading.projection().holdsEvent(event.id()));
        Nodes.mark(group, "selected", reading.state().selection().equals(new Selection.OfEvent(event.id())));
    }
}
