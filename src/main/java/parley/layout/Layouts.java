package parley.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;

/**
 * Finds places for the nodes of an outline in the shape of a pane: stress layouts from many starts, the better ones
 * annealed, the best of those drawn, and the picture that reads best kept.
 *
 * <p>The search runs in a pane whose sides are rounded down to steps of a twentieth, stretched to the real one: a small resize
 * mostly finds the same arrangement, but may find another. Whoever resizes a pane on screen keeps the placement and calls
 * {@link #fit}.
 */
public final class Layouts {
    private Layouts() {}

    /** As below, to the end unless the thread is interrupted. */
    public static Placement place(Outline outline, double width, double height, Margins margins, long seed) {
        return place(outline, width, height, margins, seed, Thread.currentThread()::isInterrupted);
    }

    /**
     * A placement whose marks and labels, and regions where there is room, stand inside the margins; the same for the same input.
     * Time bounded by a fixed number of terms of the cost a round, two rounds, up to five where the pane is tight; besides
     * O(nodes³) for the distances, so up to about 500 nodes.
     *
     * @param width of the pane, in pixels
     * @param height of the pane, in pixels
     * @param cancelled asked between tries; once it says so, the best so far is returned
     */
    public static Placement place(
            Outline outline, double width, double height, Margins margins, long seed, BooleanSupplier cancelled) {
        if (outline.nodes().isEmpty()) {
            return new Placement(Map.of());
        }
        return new Search(outline, Pane.of(outline, width, height, margins), seed, cancelled).best();
    }

    /**
     * A placement near to one of another outline: nodes that both have stay about where they were, new ones come to stand
     * by their group. The same for the same input, in about half the time of {@link #place}.
     *
     * @param near the places so far, in a pane of the same size
     */
    public static Placement placeNear(
            Outline outline, Placement near, double width, double height, Margins margins, long seed) {
        if (outline.nodes().isEmpty()) {
            return new Placement(Map.of());
        }
        return new Search(
                        outline, Pane.of(outline, width, height, margins), seed, Thread.currentThread()::isInterrupted)
                .near(near);
    }

    /**
     * A placement stretched or squeezed from one area to another, both as {@link Margins#clear} gives them, so that its
     * arrangement stays. Where that squeezes it, marks may come to overlap; none leaves the area.
     */
    public static Placement fit(Outline outline, Placement placement, Box from, Box to) {
        var centres = new HashMap<String, Point>();
        for (var node : outline.nodes()) {
            var old = placement.centres().getOrDefault(node.id(), from.centre());
            var reach = to.inset(node.radius());
            var x = to.x() + (old.x() - from.x()) * to.width() / from.width();
            var y = to.y() + (old.y() - from.y()) * to.height() / from.height();
            centres.put(
                    node.id(),
                    new Point(Math.clamp(x, reach.x(), reach.right()), Math.clamp(y, reach.y(), reach.bottom())));
        }
        return new Placement(centres);
    }
}
