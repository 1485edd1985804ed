package parley.ui.axis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import parley.picture.axis.Arc;
import parley.picture.axis.AxisPicture;
import parley.picture.axis.AxisPlan;
import parley.picture.axis.Course;
import parley.picture.axis.Days;
import parley.picture.axis.EventMark;
import parley.picture.axis.Frame;
import parley.picture.axis.LaneWords;
import parley.picture.axis.StatementMark;
import parley.picture.axis.Tile;
import parley.query.TimeWindow;
import parley.session.Reading;
import parley.session.Related;
import parley.ui.fx.Nodes;

/**
 * The drawn axis: lanes, marks, events and brush. The picture is drawn for a dataset, the days on view and a size; any
 * other new reading only dresses what stands there.
 */
final class Plot extends Pane {
    private static final double SCROLL_BAR = 10;

    private final Measure measure = new Measure();
    private final GroundLayer ground = new GroundLayer(measure);
    private final BrushLayer brush = new BrushLayer();
    private final ArcLayer arcs = new ArcLayer();
    private final Playhead playhead = new Playhead();
    private final NodePool<Course, CourseNode> courses =
            new NodePool<>(Course::lane, CourseNode::new, CourseNode::node, CourseNode::place);
    private final NodePool<Tile, TileNode> tiles =
            new NodePool<>(Tile::key, () -> new TileNode(measure), TileNode::node, TileNode::place);
    private final NodePool<StatementMark, StatementNode> marks =
            new NodePool<>(StatementMark::key, StatementNode::new, StatementNode::node, StatementNode::place);
    private final NodePool<EventMark, EventNode> events = new NodePool<>(
            EventMark::key, () -> new EventNode(measure), EventNode::node, (node, mark) -> node.place(mark, frame()));
    private final StrayBars strays = new StrayBars();
    private final Label shown = Nodes.label("", "axis-shown");
    private final Label empty = Nodes.paragraph("", "axis-empty");
    private final ScrollBar scroll = new ScrollBar();
    private final ReadOnlyObjectWrapper<Optional<Days>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Planning planning;
    private Planned drawn;
    private double labels;
    private double lanesHeight = 120;
    private int firstLane;
    private Optional<LocalDate> reached = Optional.empty();
    private @Nullable AxisPicture picture;

    Plot(Planning planning) {
        this.planning = planning;
        drawn = planning.planned().get();
        labels = plan().labelWidth(measure::width);
        getStyleClass().add("axis-plot");
        setId("axis-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(AxisWords.HELP);
        prepareScrolling();
        empty.setManaged(false);
        shown.setManaged(false);
        getChildren()
                .setAll(
                        brush.ground(),
                        ground,
                        arcs,
                        strays,
                        courses.group(),
                        tiles.group(),
                        brush.edges(),
                        events.group(),
                        marks.group(),
                        playhead,
                        shown,
                        empty,
                        scroll,
                        focusFrame());
        planning.planned().subscribe(this::show);
        widthProperty().subscribe(_ -> draw());
        heightProperty().subscribe(_ -> draw());
    }

    private void prepareScrolling() {
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setManaged(false);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText("Lanes on view");
        scroll.setUnitIncrement(1);
        scroll.valueProperty().subscribe(value -> scrollTo((int) Math.round(value.doubleValue())));
    }

    private Rectangle focusFrame() {
        var frame = new Rectangle();
        frame.getStyleClass().add("axis-focus");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        frame.setX(2);
        frame.setY(-1);
        frame.widthProperty().bind(widthProperty().subtract(4));
        frame.heightProperty().bind(heightProperty());
        frame.visibleProperty().bind(focusVisibleProperty());
        return frame;
    }

    /** What is drawn; empty while that is of a dataset that is no longer open. */
    Optional<AxisPicture> picture() {
        return planning.isOfTheOpenDataset() ? Optional.ofNullable(picture) : Optional.empty();
    }

    AxisPlan plan() {
        return drawn.plan();
    }

    private Reading reading() {
        return drawn.reading();
    }

    /** How wide the lanes' names and what stands before them are, in pixels. */
    double labelsWidth() {
        return labels;
    }

    private Frame frame() {
        return Objects.requireNonNull(picture).frame();
    }

    // --- brush and playhead ----------------------------------------------------------------------------------------

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
        return Days.of(reading().state().filter().window(), plan().period());
    }

    /** Draws how far a replay by time has come. */
    void showReached(Optional<LocalDate> day) {
        reached = day;
        showBrush();
    }

    private void showBrush() {
        if (picture != null) {
            brush.show(preview.get().or(this::brushed), picture);
            playhead.show(reached, picture);
        }
    }

    // --- size and lanes --------------------------------------------------------------------------------------------

    /** How high the lanes may be together, in pixels. */
    void setLanesHeight(double height) {
        if (height == lanesHeight) {
            return;
        }
        lanesHeight = height;
        requestLayout();
        draw();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Frame.around(plan().events().rows()) + lanesHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Scrolls by a number of lanes, down where positive. */
    void scrollBy(int lanes) {
        scrollTo(firstLane + lanes);
    }

    private void scrollTo(int lane) {
        int bounded = picture == null ? 0 : AxisPicture.firstLane(lane, allLanes(), frame().lanes());
        if (bounded != firstLane) {
            firstLane = bounded;
            draw();
        }
    }

    private int allLanes() {
        return plan().lanes().lanes().size();
    }

    /** Scrolls so far that a statement is on view, where it stands in a lane. */
    void reveal(String statement) {
        if (picture == null || picture.placeOf(statement).isPresent()) {
            return;
        }
        int row = plan().dataset().statements().row(statement);
        for (int lane = 0; lane < allLanes(); lane++) {
            if (plan().lanes().lanes().get(lane).entries().holds(row)) {
                scrollTo(lane < firstLane ? lane : lane - frame().lanes() + 1);
                return;
            }
        }
    }

    // --- drawing ---------------------------------------------------------------------------------------------------

    @SuppressWarnings("ReferenceEquality") // a plan is made once
    private void show(Planned now) {
        var before = drawn;
        drawn = now;
        boolean other = before.plan() != now.plan();
        if (other) {
            labels = plan().labelWidth(measure::width);
            firstLane = 0;
            requestLayout();
        }
        if (before.plan().dataset() != now.plan().dataset()) {
            preview.set(Optional.empty());
        }
        if (other || !days(before.reading()).equals(days(now.reading()))) {
            draw();
        } else {
            dress();
        }
    }

    private static TimeWindow days(Reading reading) {
        return reading.state().axis().days();
    }

    private Days daysOnView() {
        var period = plan().period();
        return Days.of(days(reading()), period).orElse(Days.whole(period));
    }

    private void draw() {
        if (getWidth() <= 0) {
            return;
        }
        var view = new AxisPicture.View(getWidth(), lanesHeight, labels, daysOnView(), firstLane);
        var drawing = AxisPicture.of(plan(), view, measure::width);
        picture = drawing;
        ground.place(drawing);
        strays.show(drawing.strays());
        courses.show(drawing.courses());
        tiles.show(drawing.tiles());
        marks.show(drawing.marks());
        events.show(drawing.events());
        placeAround(drawing);
        dress();
    }

    private void placeAround(AxisPicture drawing) {
        var frame = drawing.frame();
        int hidden = allLanes() - frame.lanes();
        scroll.setVisible(hidden > 0);
        scroll.resizeRelocate(
                frame.width() - SCROLL_BAR, frame.lanesTop(), SCROLL_BAR, frame.lanesBottom() - frame.lanesTop());
        scroll.setMax(Math.max(0, hidden));
        scroll.setVisibleAmount(Math.max(0, hidden) * (double) frame.lanes() / Math.max(1, allLanes()));
        scroll.setBlockIncrement(frame.lanes());
        scroll.setValue(firstLane);
        shown.resizeRelocate(16, 1, frame.labels() - 20, frame.lanesTop());
        empty.setText(allLanes() == 0 ? AxisWords.noLanes(drawn) : "");
        empty.setVisible(allLanes() == 0);
        empty.resizeRelocate(
                frame.left(), frame.lanesTop(), frame.right() - frame.left(), frame.lanesBottom() - frame.lanesTop());
    }

    private void dress() {
        var reading = reading();
        var related = Related.of(reading);
        ground.dress(reading);
        courses.nodes().forEach(node -> node.dress(reading));
        tiles.nodes().forEach(node -> node.dress(reading, related));
        marks.nodes().forEach(node -> node.dress(reading, related));
        events.nodes().forEach(node -> node.dress(reading));
        if (picture != null) {
            arcs.show(reading.state().axis().threads() ? arcs(picture, reading) : List.of());
            shown.setText(LaneWords.shown(reading, plan().lanes(), drawn.left(), daysOnView(), picture, firstLane));
        }
        setAccessibleText(AxisWords.spoken(reading));
        showBrush();
    }

    private static List<Arc> arcs(AxisPicture picture, Reading reading) {
        return Arc.of(picture, reading.threads(), reading.dataset().statements(), reading.selectedStatement());
    }
}
