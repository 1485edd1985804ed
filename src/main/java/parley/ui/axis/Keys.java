package parley.ui.axis;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import parley.model.Statement;
import parley.query.TimeWindow;
import parley.session.Selection;
import parley.session.Session;

/** What keys do on the axis; everything that the mouse does. */
final class Keys {
    /** How much of what is on view a step moves past. */
    private static final double STEP = 0.1;

    private static final double PAGE = 0.9;
    private static final int MANY_LANES = 5;

    private final Plot plot;
    private final Session session;
    private final Player player;
    private final DayView days;
    private final HoverCard card;

    Keys(Plot plot, Session session, Player player, DayView days, HoverCard card) {
        this.plot = plot;
        this.session = session;
        this.player = player;
        this.days = days;
        this.card = card;
    }

    void install() {
        plot.setOnKeyPressed(event -> {
            if (press(event)) {
                event.consume();
            }
        });
        plot.setOnKeyTyped(event -> {
            if (type(event)) {
                event.consume();
            }
        });
        plot.focusedProperty().subscribe(_ -> card.hide());
    }

    private boolean press(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        return event.isShortcutDown() ? pressWithControl(event) : pressAlone(event);
    }

    private boolean pressWithControl(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> done(() -> days.step(-STEP));
            case RIGHT -> done(() -> days.step(STEP));
            default -> false;
        };
    }

    private boolean pressAlone(KeyEvent event) {
        var reading = session.reading().get();
        return switch (event.getCode()) {
            case LEFT -> select(Walk.previous(reading));
            case RIGHT -> select(Walk.next(reading));
            case HOME -> select(Walk.first(reading));
            case END -> select(Walk.last(reading));
            case PAGE_UP -> done(() -> days.move(-PAGE));
            case PAGE_DOWN -> done(() -> days.move(PAGE));
            case UP -> done(() -> plot.scrollBy(event.isShiftDown() ? -MANY_LANES : -1));
            case DOWN -> done(() -> plot.scrollBy(event.isShiftDown() ? MANY_LANES : 1));
            case ENTER -> done(this::enter);
            case SPACE -> done(player::toggle);
            case DELETE, BACK_SPACE -> done(this::clear);
            default -> false;
        };
    }

    /** Signs, which stand on other keys on other keyboards. */
    private boolean type(KeyEvent event) {
        return switch (event.getCharacter()) {
            case "+", "=" -> done(() -> days.zoom(DayView.STEP, 0.5));
            case "-", "−" -> done(() -> days.zoom(1 / DayView.STEP, 0.5));
            case "0" -> done(days::fit);
            case "[" -> select(session.reading().get().answeredBySelected());
            case "]" -> select(session.reading().get().nextInThread());
            default -> false;
        };
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    /** Selects a statement, brings it on view and shows its card. */
    private boolean select(Optional<Statement> statement) {
        statement.ifPresent(found -> {
            session.select(new Selection.OfStatement(found.id()));
            plot.reveal(found.id());
            plot.picture().ifPresent(picture -> card.showStatement(picture, found.id()));
        });
        return true;
    }

    /** Zooms in to the cell that counts the selected statement. */
    private void enter() {
        session.reading()
                .get()
                .selectedStatement()
                .flatMap(said -> plot.picture().flatMap(picture -> picture.tileOf(said.id())))
                .ifPresentOrElse(tile -> days.show(tile.days()), () -> days.zoom(DayView.STEP, 0.5));
    }

    private void clear() {
        if (session.reading().get().state().filter().window().isActive()) {
            session.showWindow(TimeWindow.ALWAYS);
        }
    }
}
