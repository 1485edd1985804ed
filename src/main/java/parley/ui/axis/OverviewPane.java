package parley.ui.axis;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import parley.picture.axis.Brushing;
import parley.picture.axis.Days;
import parley.picture.axis.Frame;
import parley.picture.axis.OverviewPicture;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.fx.Nodes;

/** The whole period in small, below the axis: how much was said when, and a frame around the days on view to drag. */
final class OverviewPane extends Pane {
    private static final double HEIGHT = 30;
    private static final double FLOOR = HEIGHT - 2;
    private static final double TALLEST = 22;
    private static final double WIDEST = 22;
    private static final double REACH = 6;
    private static final double STEP = 0.1;

    private final Session session;
    private final Planning planning;
    private final DayView days;
    private final Path all = Nodes.styled(new Path(), "overview-all");
    private final Path left = Nodes.styled(new Path(), "overview-left");
    private final Path events = Nodes.styled(new Path(), "overview-events");
    private final Region window = Nodes.styled(new Region(), "overview-window");
    private final Region view = Nodes.styled(new Region(), "overview-view");
    private final Region start = Nodes.styled(new Region(), "overview-handle");
    private final Region end = Nodes.styled(new Region(), "overview-handle");
    private final Label label = Nodes.label("", "axis-tick");
    private double labels;
    private @Nullable OverviewPicture picture;
    private @Nullable Brushing brushing;

    OverviewPane(Session session, Planning planning, DayView days) {
        this.session = session;
        this.planning = planning;
        this.days = days;
        getStyleClass().add("axis-overview");
        setId("axis-overview");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(
                "Left and right move the days on view, with Shift they move its end; plus, minus and zero zoom.");
        getChildren().setAll(window, all, left, events, view, new Group(start, end), label);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        planning.planned().subscribe(_ -> draw());
        widthProperty().subscribe(_ -> draw());
        setOnMouseMoved(event -> setCursor(cursor(event.getX())));
        setOnMousePressed(this::press);
        setOnMouseDragged(event -> drag(event.getX()));
        setOnMouseReleased(_ -> brushing = null);
        setOnKeyPressed(event -> consume(event, press(event)));
        setOnKeyTyped(event -> consume(event, type(event)));
    }

    private static void consume(KeyEvent event, boolean done) {
        if (done) {
            event.consume();
        }
    }

    /** Stands below the days of the axis, whose column of names is this wide. */
    void setLabels(double width) {
        labels = width;
        draw();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    // --- drawing ---------------------------------------------------------------------------------------------------

    private void draw() {
        if (getWidth() <= labels) {
            return;
        }
        var shown = planning.planned().get();
        var reading = shown.reading();
        var period = reading.dataset().about().period();
        var drawn =
                OverviewPicture.of(shown.plan(), shown.left(), labels, Math.max(labels + 1, getWidth() - Frame.MARGIN));
        picture = drawn;
        draw(drawn);
        Days.of(reading.state().filter().window(), period)
                .ifPresentOrElse(set -> place(window, set, 2, FLOOR - 2), () -> window.setVisible(false));
        frame(drawn);
        describe(reading);
    }

    private void draw(OverviewPicture drawn) {
        all.getElements().clear();
        left.getElements().clear();
        events.getElements().clear();
        for (var bar : drawn.bars()) {
            double from = drawn.scale().start(bar.days().from());
            double width = drawn.scale().end(bar.days().to()) - from;
            column(all, from, width, bar.all(), drawn.most());
            column(left, from, width, bar.left(), drawn.most());
        }
        drawn.events().forEach(x -> events.getElements().addAll(new MoveTo(x, 1), new LineTo(x, 4)));
    }

    /** A filled column in the middle of its days; neighbours keep a gap between them. */
    private static void column(Path path, double x, double width, int count, int most) {
        if (count > 0) {
            double top = FLOOR - Math.max(1.5, TALLEST * count / most);
            double wide = Math.clamp(width - 1, 1, WIDEST);
            double left = x + (width - wide) / 2;
            double right = left + wide;
            path.getElements()
                    .addAll(
                            new MoveTo(left, FLOOR),
                            new LineTo(left, top),
                            new LineTo(right, top),
                            new LineTo(right, FLOOR),
                            new LineTo(left, FLOOR));
        }
    }

    private void place(Region region, Days covered, double top, double height) {
        var scale = Objects.requireNonNull(picture).scale();
        double from = scale.start(covered.from());
        region.setVisible(true);
        region.resizeRelocate(from, top, Math.max(2, scale.end(covered.to()) - from), height);
    }

    private void frame(OverviewPicture drawn) {
        var shown = days.days();
        place(view, shown, 0.5, HEIGHT - 1);
        double top = HEIGHT / 2 - 6;
        start.resizeRelocate(drawn.scale().start(shown.from()) - 2, top, 4, 12);
        end.resizeRelocate(drawn.scale().end(shown.to()) - 2, top, 4, 12);
    }

    private void describe(Reading reading) {
        var period = reading.dataset().about().period();
        var words = days.isWhole() ? "All of " + DayWords.words(Days.whole(period)) : DayWords.words(days.days());
        label.setText(days.isWhole() ? "All days on view" : words);
        label.resizeRelocate(16, 6, Math.max(0, labels - 24), 18);
        setAccessibleText("Days on view: " + words);
    }

    // --- mouse -----------------------------------------------------------------------------------------------------

    private Optional<Brushing> brushingAt(double x) {
        var period = session.reading().get().dataset().about().period();
        return Optional.ofNullable(picture)
                .map(OverviewPicture::scale)
                .filter(scale -> x >= scale.left() - REACH)
                .map(scale -> days.isWhole() && x > scale.left() + REACH && x < scale.right() - REACH
                        ? new Brushing.Drawing(scale.day(x))
                        : Brushing.pressed(x, Optional.of(days.days()), scale, REACH, period));
    }

    private Cursor cursor(double x) {
        return brushingAt(x)
                .map(drag -> switch (drag) {
                    case Brushing.Drawing _ -> Cursor.CROSSHAIR;
                    case Brushing.MovingStart _, Brushing.MovingEnd _ -> Cursor.H_RESIZE;
                    case Brushing.MovingAll _ -> Cursor.OPEN_HAND;
                })
                .orElse(Cursor.DEFAULT);
    }

    private void press(MouseEvent event) {
        requestFocus();
        brushing = brushingAt(event.getX()).orElse(null);
    }

    private void drag(double x) {
        if (brushing != null && picture != null) {
            days.show(brushing.at(x, picture.scale()));
        }
    }

    // --- keys ------------------------------------------------------------------------------------------------------

    private boolean press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> move(event, -1);
            case RIGHT -> move(event, 1);
            case PAGE_UP -> days.move(-0.9);
            case PAGE_DOWN -> days.move(0.9);
            case HOME -> days.move(-1e6);
            case END -> days.move(1e6);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(KeyEvent event, int direction) {
        if (event.isShiftDown()) {
            var shown = days.days();
            long by = direction * Math.max(1, Math.round(shown.count() * STEP));
            var to = shown.to().plusDays(by);
            days.show(new Days(shown.from(), to.isBefore(shown.from()) ? shown.from() : to));
        } else {
            days.step(direction * STEP);
        }
    }

    private boolean type(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> days.zoom(DayView.STEP, 0.5);
            case "-", "−" -> days.zoom(1 / DayView.STEP, 0.5);
            case "0" -> days.fit();
            default -> {
                return false;
            }
        }
        return true;
    }
}
