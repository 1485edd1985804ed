package parley.ui.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import parley.network.Member;
import parley.picture.Mark;
import parley.picture.NetworkPicture;
import parley.picture.Point;
import parley.session.Reading;
import parley.session.Selection;
import parley.session.Session;

/** What mouse, touch and keys do in the network. */
final class Gestures {
    private static final double WHEEL = 1.0015;
    private static final double KEY_ZOOM = 1.25;
    private static final double MOVED = 4;

    private final NetworkPane pane;
    private final Session session;
    private @Nullable String dragged;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean moving;

    Gestures(NetworkPane pane, Session session) {
        this.pane = pane;
        this.session = session;
    }

    void install() {
        pane.setOnMouseMoved(this::hover);
        pane.setOnMouseExited(_ -> leave());
        pane.setOnMousePressed(this::press);
        pane.setOnMouseDragged(this::drag);
        pane.setOnMouseReleased(this::release);
        pane.setOnScroll(this::scroll);
        pane.setOnZoom(this::pinch);
        pane.setOnKeyPressed(this::key);
        pane.setFocusTraversable(true);
        pane.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(_ -> pane.pointAt(focusedActor().orElse(null)));
    }

    private Reading reading() {
        return session.reading().get();
    }

    private Optional<String> actorAt(MouseEvent event) {
        return pane.view().flatMap(view -> view.actorAt(event.getX(), event.getY()));
    }

    private Optional<String> tieAt(MouseEvent event) {
        return pane.view().flatMap(view -> view.tieAt(event.getX(), event.getY()));
    }

    // --- pointer ---------------------------------------------------------------------------------------------------

    private void hover(MouseEvent event) {
        var actor = actorAt(event);
        var tie = actor.isPresent() ? Optional.<String>empty() : tieAt(event);
        pane.pointAt(actor.orElse(null));
        pane.setCursor(actor.isPresent() || tie.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        var card = pane.hoverCard();
        if (actor.isEmpty() && tie.isEmpty()) {
            card.setVisible(false);
            return;
        }
        actor.flatMap(reading().network()::findMember).ifPresent(found -> card.showMember(reading(), found));
        tie.flatMap(reading().network()::findTie).ifPresent(found -> card.showTie(reading(), found));
        card.moveTo(event.getX(), event.getY(), pane.getWidth(), pane.getHeight());
    }

    private void leave() {
        pane.pointAt(null);
        pane.hoverCard().setVisible(false);
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        dragged = event.getButton() == MouseButton.PRIMARY ? actorAt(event).orElse(null) : null;
        pressedX = event.getX();
        pressedY = event.getY();
        lastX = pressedX;
        lastY = pressedY;
        moving = false;
    }

    private void drag(MouseEvent event) {
        moving |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > MOVED;
        if (!moving) {
            return;
        }
        pane.hoverCard().setVisible(false);
        if (dragged == null) {
            pane.viewport().pan(event.getX() - lastX, event.getY() - lastY);
        } else {
            pane.preview(dragged, pane.viewport().toPicture(event.getX(), event.getY()));
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (moving && dragged != null) {
            session.move(dragged, pane.viewport().spot(pane.viewport().toPicture(event.getX(), event.getY())));
        } else if (!moving) {
            click(event);
        }
        dragged = null;
    }

    private void click(MouseEvent event) {
        pane.hoverCard().setVisible(false);
        var member = actorAt(event).flatMap(reading().network()::findMember);
        if (member.isPresent()) {
            choose(member.get(), event.getClickCount() == 2);
        } else {
            session.select(tieAt(event).<Selection>map(Selection.OfTie::new).orElse(Selection.NOTHING));
        }
    }

    /** Lets the others of a camp stand alone; selects anyone else, or narrows to its neighbourhood. */
    private void choose(Member member, boolean narrow) {
        if (member.folded()) {
            pane.open(member.camp());
        } else if (narrow) {
            session.showAround(member.id());
        } else {
            session.select(new Selection.OfActor(member.id()));
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isInertia()) {
            return;
        }
        pane.viewport().zoom(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
        pane.hoverCard().setVisible(false);
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        pane.viewport().zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    // --- keys ------------------------------------------------------------------------------------------------------

    private void key(KeyEvent event) {
        if (act(event.getCode(), event.getText())) {
            event.consume();
        }
    }

    private boolean act(KeyCode code, String text) {
        return switch (code) {
            case LEFT -> walk(Walk.Way.LEFT);
            case RIGHT -> walk(Walk.Way.RIGHT);
            case UP -> walk(Walk.Way.UP);
            case DOWN -> walk(Walk.Way.DOWN);
            case ENTER, SPACE -> choose();
            default -> zoom(text);
        };
    }

    private boolean zoom(String text) {
        switch (text) {
            case "+", "=" -> pane.zoomBy(KEY_ZOOM);
            case "-" -> pane.zoomBy(1 / KEY_ZOOM);
            case "0" -> pane.viewport().fit();
            case "m" -> pane.turnOverview();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<String> focusedActor() {
        return pane.view().flatMap(NetworkView::focused);
    }

    /** From the actor with the focus to its neighbour that way; from nowhere to the actor with the most to say. */
    private boolean walk(Walk.Way way) {
        var next = focusedActor()
                .map(here -> Walk.from(here, way, neighbours(here), centres()))
                .orElseGet(this::mostSpoken);
        next.ifPresent(this::focus);
        return true;
    }

    private Collection<String> neighbours(String member) {
        return reading().network().findMember(member).map(reading()::neighbours).orElse(List.of()).stream()
                .map(Member::id)
                .filter(id -> NetworkView.isDrawn(reading(), id))
                .toList();
    }

    private Map<String, Point> centres() {
        return pane.picture().map(NetworkPicture::marks).stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(Mark::id, Mark::centre));
    }

    private Optional<String> mostSpoken() {
        var network = reading().network();
        return reading()
                .selectedActor()
                .map(actor -> network.memberOf(actor.id()))
                .filter(member -> NetworkView.isDrawn(reading(), member.id()))
                .or(() -> network.members().stream()
                        .filter(member -> !member.folded() && NetworkView.isDrawn(reading(), member.id()))
                        .max(Comparator.comparingInt(network::weight)))
                .map(Member::id);
    }

    /** What stands out with the focus moves along, also where it moves from one actor to the next in one and the same node. */
    private void focus(String actor) {
        pane.view().ifPresent(view -> view.focus(actor));
        pane.pointAt(focusedActor().orElse(null));
    }

    /** Selects the actor with the focus; where it is selected already, narrows to its neighbourhood. */
    private boolean choose() {
        focusedActor()
                .flatMap(reading().network()::findMember)
                .ifPresent(member -> choose(member, reading().isSelected(member)));
        return true;
    }
}
