package parley.ui.axis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;
import parley.session.Reading;
import parley.session.Session;

/**
 * The drawn axis: lanes, marks, events and brush. The picture is drawn for a dataset and a width; a new reading only
 * dresses what stands there.
 */
final class Plot extends Pane {
    private final GroundLayer ground = new GroundLayer();
    private final BrushLayer brush = new BrushLayer();
    private final Group bars = new Group();
    private final Group discs = new Group();
    private final Group diamonds = new Group();
    private final Map<String, StatementNode> statements = new HashMap<>();
    private final Map<String, EventNode> events = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Days>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Reading reading;
    private @Nullable Dataset drawn;
    private @Nullable AxisPicture picture;

    Plot(Session session) {
        reading = session.reading().get();
        getStyleClass().add("axis-plot");
        setId("axis-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(
                "Left and right walk from statement to statement, Home and End go to the first and last, Space plays,"
                        + " Delete clears the time window.");
        getChildren().setAll(brush.ground(), ground, bars, brush.edges(), diamonds, discs, focusFrame());
        session.reading().subscribe(this::show);
        widthProperty().subscribe(_ -> draw());
    }

    private Rectangle focusFrame() {
        var frame = new Rectangle();
        frame.getStyleClass().add("axis-focus");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        frame.setX(2);
        frame.setY(-2);
        frame.widthProperty().bind(widthProperty().subtract(4));
        frame.heightProperty().bind(heightProperty());
        frame.visibleProperty().bind(focusVisibleProperty());
        return frame;
    }

    Optional<AxisPicture> picture() {
        return Optional.ofNullable(picture);
    }

    /** The days under a brush that is being dragged; empty while none is. */
    ReadOnlyObjectProperty<Optional<Days>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Shows a window that is not set yet, or again the one that is. */
    void preview(Optional<Days> days) {
        preview.set(days);
        showBrush();
    }

    /** The days that the set window covers. */
    Optional<Days> brushed() {
        return Days.of(
                reading.state().filter().window(), reading.dataset().about().period());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Frame.height(reading.dataset().camps().size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void show(Reading now) {
        reading = now;
        if (now.dataset() != drawn) {
            forget();
            draw();
        }
        dress();
    }

    private void forget() {
        drawn = reading.dataset();
        statements.clear();
        events.clear();
        bars.getChildren().clear();
        discs.getChildren().clear();
        diamonds.getChildren().clear();
        preview.set(Optional.empty());
        requestLayout();
    }

    private void draw() {
        if (getWidth() <= 0) {
            return;
        }
        var drawing = AxisPicture.of(reading.dataset(), getWidth(), GroundLayer.labelWidth(reading), Measure::width);
        picture = drawing;
        ground.place(drawing);
        drawing.statements().forEach(mark -> node(mark).place(mark));
        drawing.events().forEach(event -> node(event).place(event, drawing.frame()));
        dress();
    }

    private StatementNode node(AxisPicture.StatementMark mark) {
        return statements.computeIfAbsent(mark.id(), id -> {
            var node = new StatementNode(reading.dataset().statement(id), mark);
            bars.getChildren().add(node.bar());
            discs.getChildren().add(node.disc());
            return node;
        });
    }

    private EventNode node(EventTitles.Titled event) {
        return events.computeIfAbsent(event.id(), id -> {
            var node = new EventNode(reading.dataset().event(id));
            diamonds.getChildren().add(node.node());
            return node;
        });
    }

    private void dress() {
        ground.dress(reading);
        statements.values().forEach(node -> node.dress(reading));
        events.values().forEach(node -> node.dress(reading));
        setAccessibleText(AxisWords.spoken(reading));
        showBrush();
    }

    private void showBrush() {
        if (picture != null) {
            brush.show(preview.get().or(this::brushed), picture);
        }
    }
}
