package parley.ui.axis;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import parley.model.Statement;
import parley.query.TimeWindow;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;

/** What mouse and keys do on the axis. A drag only previews; its window is set once, on release. */
final class Gestures {
    private static final double REACH = 5;
    private static final double MOVED = 4;

    private final Plot plot;
    private final Session session;
    private final Player player;
    private @Nullable Brushing brushing;
    private double pressedX;
    private boolean moving;

    Gestures(Plot plot, Session session, Player player) {
        this.plot = plot;
        this.session = session;
        this.player = player;
    }

    void install() {
        plot.setOnMouseMoved(event -> plot.setCursor(cursor(event)));
        plot.setOnMousePressed(this::press);
        plot.setOnMouseDragged(this::drag);
        plot.setOnMouseReleased(this::release);
        plot.setOnKeyPressed(event -> {
            if (act(event)) {
                event.consume();
            }
        });
    }

    // --- pointer ---------------------------------------------------------------------------------------------------

    private Optional<Selection> markAt(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        return plot.picture()
                .flatMap(picture -> picture.statementAt(x, y)
                        .<Selection>map(mark -> new Selection.OfStatement(mark.id()))
                        .or(() -> picture.eventAt(x, y).map(mark -> new Selection.OfEvent(mark.id()))));
    }

    /** What a press would begin; nothing left and right of the days. */
    private Optional<Brushing> brushingAt(MouseEvent event) {
        double x = event.getX();
        return plot.picture()
                .map(AxisPicture::scale)
                .filter(scale -> x >= scale.left() - REACH && x <= scale.right() + REACH)
                .map(scale -> Brushing.pressed(x, plot.brushed(), scale, REACH));
    }

    private Cursor cursor(MouseEvent event) {
        if (markAt(event).isPresent()) {
            return Cursor.HAND;
        }
        return brushingAt(event).map(Gestures::cursor).orElse(Cursor.DEFAULT);
    }

    private static Cursor cursor(Brushing brushing) {
        return switch (brushing) {
            case Brushing.Drawing(var _) -> Cursor.CROSSHAIR;
            case Brushing.MovingStart(var _), Brushing.MovingEnd(var _) -> Cursor.H_RESIZE;
            case Brushing.MovingAll(var _, var _) -> Cursor.OPEN_HAND;
        };
    }

    private void press(MouseEvent event) {
        plot.requestFocus();
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
        var days = moving ? brushedAt(event) : Optional.<Days>empty();
        brushing = null;
        plot.preview(Optional.empty());
        days.ifPresent(brushed -> session.showWindow(brushed.window()));
        if (!moving) {
            click(event);
        }
    }

    private void click(MouseEvent event) {
        var mark = markAt(event);
        if (mark.isEmpty() && event.getClickCount() == 2 && isOnBrush(event)) {
            session.showWindow(TimeWindow.ALWAYS);
        } else {
            session.select(mark.orElse(Selection.NOTHING));
        }
    }

    private boolean isOnBrush(MouseEvent event) {
        return brushingAt(event)
                .filter(drag -> !(drag instanceof Brushing.Drawing))
                .isPresent();
    }

    // --- keys ------------------------------------------------------------------------------------------------------

    private boolean act(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        var reading = session.reading().get();
        return switch (event.getCode()) {
            case LEFT -> select(Walk.previous(reading));
            case RIGHT -> select(Walk.next(reading));
            case HOME -> select(Walk.first(reading));
            case END -> select(Walk.last(reading));
            case SPACE -> play();
            case DELETE, BACK_SPACE -> clear(reading);
            default -> false;
        };
    }

    private boolean select(Optional<Statement> statement) {
        statement.ifPresent(found -> session.select(new Selection.OfStatement(found.id())));
        return true;
    }

    private boolean play() {
        player.toggle();
        return true;
    }

    private boolean clear(Reading reading) {
        if (reading.state().filter().window().isActive()) {
            session.showWindow(TimeWindow.ALWAYS);
        }
        return true;
    }
}
