package parley.ui.axis;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import parley.picture.axis.AxisPicture;
import parley.picture.axis.AxisPicture.Target;
import parley.picture.axis.Brushing;
import parley.picture.axis.Days;
import parley.picture.axis.TimeScale;
import parley.query.TimeWindow;
import parley.session.Selection;
import parley.session.Session;

/** What the mouse does on the axis. A drag only previews; its window is set once, on release. */
final class Gestures {
    private static final double REACH = 5;
    private static final double MOVED = 4;
    /** One notch of a wheel, in pixels, and how much nearer it brings the days. */
    private static final double NOTCH = 40;

    private static final double FOR_A_NOTCH = 1.25;

    private final Plot plot;
    private final Session session;
    private final DayView days;
    private final HoverCard card;
    private @Nullable Brushing brushing;
    private double pressedX;
    private boolean moving;

    Gestures(Plot plot, Session session, DayView days, HoverCard card) {
        this.plot = plot;
        this.session = session;
        this.days = days;
        this.card = card;
    }

    void install() {
        plot.setOnMouseMoved(this::hover);
        plot.setOnMouseExited(_ -> card.hide());
        plot.setOnMousePressed(this::press);
        plot.setOnMouseDragged(this::drag);
        plot.setOnMouseReleased(this::release);
        plot.setOnScroll(this::scroll);
        plot.setOnZoom(this::zoom);
    }

    private void hover(MouseEvent event) {
        plot.setCursor(cursor(event));
        card.show(targetAt(event));
    }

    private Optional<Target> targetAt(MouseEvent event) {
        return plot.picture().flatMap(picture -> picture.at(event.getX(), event.getY()));
    }

    /** What a press would begin; nothing left and right of the days. */
    private Optional<Brushing> brushingAt(MouseEvent event) {
        double x = event.getX();
        return plot.picture()
                .map(AxisPicture::scale)
                .filter(scale -> x >= scale.left() - REACH && x <= scale.right() + REACH)
                .map(scale -> Brushing.pressed(
                        x, plot.brushed(), scale, REACH, plot.plan().period()));
    }

    private Cursor cursor(MouseEvent event) {
        if (targetAt(event).isPresent()) {
            return Cursor.HAND;
        }
        return brushingAt(event).map(Gestures::cursor).orElse(Cursor.DEFAULT);
    }

    private static Cursor cursor(Brushing brushing) {
        return switch (brushing) {
            case Brushing.Drawing _ -> Cursor.CROSSHAIR;
            case Brushing.MovingStart _, Brushing.MovingEnd _ -> Cursor.H_RESIZE;
            case Brushing.MovingAll _ -> Cursor.OPEN_HAND;
        };
    }

    private void press(MouseEvent event) {
        plot.requestFocus();
        card.hide();
        moving = false;
        pressedX = event.getX();
        brushing = event.getButton() == MouseButton.PRIMARY ? brushingAt(event).orElse(null) : null;
    }

    private void drag(MouseEvent event) {
        moving |= Math.abs(event.getX() - pressedX) > MOVED;
        if (moving) {
            plot.preview(brushedAt(event));
        }
    }

    private Optional<Days> brushedAt(MouseEvent event) {
        return Optional.ofNullable(brushing)
                .flatMap(drag -> plot.picture().map(picture -> drag.at(event.getX(), picture.scale())));
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var brushed = moving ? brushedAt(event) : Optional.<Days>empty();
        brushing = null;
        plot.preview(Optional.empty());
        brushed.ifPresent(set -> session.showWindow(set.window()));
        if (!moving) {
            click(event);
        }
    }

    private void click(MouseEvent event) {
        var target = targetAt(event);
        if (target.isEmpty() && event.getClickCount() == 2 && isOnBrush(event)) {
            session.showWindow(TimeWindow.ALWAYS);
        } else {
            target.ifPresentOrElse(this::follow, () -> session.select(Selection.NOTHING));
        }
    }

    /** Selects what has a mark of its own, and zooms in to what is counted. */
    private void follow(Target target) {
        switch (target) {
            case Target.OfStatement(var id, var _, var _, var _) -> session.select(new Selection.OfStatement(id));
            case Target.OfTile(var tile) -> days.show(tile.days());
            case Target.OfEvent(var mark)
            when mark.isSingle() ->
                session.select(new Selection.OfEvent(mark.events().getFirst()));
            case Target.OfEvent(var mark) -> days.show(mark.days());
        }
    }

    private boolean isOnBrush(MouseEvent event) {
        return brushingAt(event)
                .filter(drag -> !(drag instanceof Brushing.Drawing))
                .isPresent();
    }

    // --- wheel and pinch -------------------------------------------------------------------------------------------

    /** The wheel zooms; sideways, or with Shift, it moves the days; with Ctrl, or over the names, it scrolls lanes. */
    private void scroll(ScrollEvent event) {
        card.hide();
        var scale = plot.picture().map(AxisPicture::scale);
        if (scale.isEmpty()) {
            return;
        }
        double width = scale.get().right() - scale.get().left();
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            days.move(-event.getDeltaX() / width);
        } else if (event.isShiftDown()) {
            days.move(-event.getDeltaY() / width);
        } else if (event.isShortcutDown() || event.getX() < scale.get().left()) {
            plot.scrollBy((int) -Math.signum(event.getDeltaY()));
        } else {
            days.zoom(Math.pow(FOR_A_NOTCH, event.getDeltaY() / NOTCH), part(event.getX(), scale.get()));
        }
        event.consume();
    }

    private static double part(double x, TimeScale scale) {
        return Math.clamp((x - scale.left()) / (scale.right() - scale.left()), 0, 1);
    }

    private void zoom(ZoomEvent event) {
        plot.picture()
                .map(AxisPicture::scale)
                .ifPresent(scale -> days.zoom(event.getZoomFactor(), part(event.getX(), scale)));
        event.consume();
    }
}
