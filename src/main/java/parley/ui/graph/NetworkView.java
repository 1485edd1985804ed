package parley.ui.graph;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import parley.picture.NetworkPicture;
import parley.picture.Point;
import parley.query.Presence;
import parley.session.Outsiders;
import parley.session.Reading;

/**
 * What draws one network on a pane. Two do: nodes of the scene graph where members are few, and an image where they are a
 * crowd; a reader is not to notice which. Points without another word are in pixels of the pane.
 */
sealed interface NetworkView permits SmartNetwork, RasterNetwork {

    /**
     * What draws a network; whether it is a crowd says {@link Outlines#isCrowd}.
     *
     * @param overview shows a crowd as a whole
     * @param settled called when everything stands as it was last asked to, where that takes a while
     */
    static NetworkView of(Draft draft, Viewport viewport, OverviewMap overview, Runnable settled) {
        return draft.isCrowd()
                ? new RasterNetwork(draft, viewport, overview, settled)
                : new SmartNetwork(draft, viewport);
    }

    /** What to put into the scene, as large as the pane. */
    Region node();

    /** Moves everything to where a picture has it; the node must be in a scene. */
    void place(NetworkPicture picture, Reading reading);

    /** Dresses everything for a reading: stances, what is outside, what stands out. */
    void dress(Reading reading, Emphasis emphasis);

    /** The actor whose mark or name lies at a point. */
    Optional<String> actorAt(double x, double y);

    /** The tie whose line passes near a point. */
    Optional<String> tieAt(double x, double y);

    /** The middle of a tie's line; empty before the first picture, or where there is no such tie. */
    Optional<Point2D> middleOf(String tie);

    /** Shows an actor elsewhere on the sheet at once, if it can; if not, somebody draws a new picture. */
    boolean drag(String actor, Point centre);

    /** Gives an actor the focus of the keyboard. */
    void focus(String actor);

    /** The actor with the focus of the keyboard. */
    Optional<String> focused();

    /** Whether everything stands as it was last asked to. */
    boolean isSettled();

    /** Gives up what is being computed; it is not used any more. */
    void close();

    /** Whether a member is drawn at all in a reading; a picture may still hold one that no longer stands there. */
    static boolean isDrawn(Reading reading, String member) {
        var standing = reading.network().findMember(member);
        return standing.isPresent()
                && (reading.state().outsiders() == Outsiders.DIMMED
                        || reading.presenceOf(standing.get()) != Presence.OUTSIDE);
    }
}
