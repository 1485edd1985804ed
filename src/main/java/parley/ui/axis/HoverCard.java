package parley.ui.axis;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow.AnchorLocation;
import parley.picture.axis.AxisPicture;
import parley.picture.axis.AxisPicture.Target;
import parley.picture.axis.Frame;
import parley.session.Session;
import parley.ui.fx.Once;

/** What is pointed at, in a card above it, or below where there is no room above. */
final class HoverCard {
    private static final double ABOVE = 10;
    /** A card that would reach out of the screen stands below: it must never come to lie under the pointer. */
    private static final double ROOM = 320;

    private final Plot plot;
    private final Session session;
    private final Once<Tooltip> popup = new Once<>(HoverCard::make);
    private Optional<Target> shown = Optional.empty();

    HoverCard(Plot plot, Session session) {
        this.plot = plot;
        this.session = session;
    }

    private static Tooltip make() {
        var popup = new Tooltip();
        popup.getStyleClass().add("axis-card");
        popup.setAutoHide(false);
        return popup;
    }

    /** Shows what is pointed at, or nothing. */
    void show(Optional<Target> target) {
        if (target.equals(shown)) {
            return;
        }
        hide();
        shown = target;
        plot.picture().ifPresent(picture -> target.ifPresent(found -> show(found, picture.frame())));
    }

    private void show(Target target, Frame frame) {
        var card = popup.get();
        card.setGraphic(Cards.of(session.reading().get(), plot.plan(), target));
        var at = switch (target) {
            case Target.OfStatement(var _, var _, var x, var y) -> plot.localToScreen(x, y);
            case Target.OfTile(var tile) -> plot.localToScreen(tile.middle(), tile.y());
            case Target.OfEvent(var mark) -> plot.localToScreen(mark.x(), frame.eventRow(mark.row()));
        };
        if (at != null) {
            boolean above = at.getY() > ROOM;
            card.setAnchorLocation(above ? AnchorLocation.WINDOW_BOTTOM_LEFT : AnchorLocation.WINDOW_TOP_LEFT);
            card.show(plot, at.getX() - ABOVE, at.getY() + (above ? -ABOVE : ABOVE));
        }
    }

    /** Shows a statement where it stands by itself. */
    void showStatement(AxisPicture picture, String id) {
        show(picture.placeOf(id).flatMap(place -> picture.at(place.x(), place.y())));
    }

    void hide() {
        shown = Optional.empty();
        if (popup.isMade()) {
            popup.get().hide();
        }
    }
}
