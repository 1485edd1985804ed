package parley.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    /** More nodes than these are placed without trying their pictures. */
    public static final int SEARCHED_UP_TO = 150;
    /** Between distances, 0, and clusters, 1: where a reader has not chosen. */
    public static final double BALANCED = 0.5;

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
        var none = new Placement(Map.of());
        return place(outline, width, height, margins, new Choice(BALANCED, seed, none, Set.of()), _ -> {}, cancelled);
    }

    /**
     * What a layout is to be like.
     *
     * @param clusters from 0, where distances are as along ties, to 1, where those who are tied, or of a group, stand close together
     * @param seed of everything random
     * @param near places so far, in a pane of the same size, near to which the new ones are to be; none for a new layout
     * @param pinned the ids of nodes that must stay where they are among those; beyond the nodes that a search tries
     */
    public record Choice(double clusters, long seed, Placement near, Set<String> pinned) {
        public Choice {
            pinned = Set.copyOf(pinned);
        }
    }

    /**
     * A placement as chosen, for any number of nodes; the same for the same input. Beyond {@value #SEARCHED_UP_TO} nodes it is
     * {@link parley.layout.engine.GraphLayout}'s, fitted into what is clear: about a second for 10,000 nodes.
     *
     * @param shows is shown placements that are better each time, where there are many nodes, some tens of them. Each is made only
     *     when it is asked for, in time linear in the nodes, and is to be asked for at once or not at all: later it would be another
     * @param cancelled asked again and again; once it says so, the best so far is returned
     */
    public static Placement place(
            Outline outline,
            double width,
            double height,
            Margins margins,
            Choice choice,
            Consumer<Supplier<Placement>> shows,
            BooleanSupplier cancelled) {
        if (outline.nodes().isEmpty()) {
            return new Placement(Map.of());
        }
        if (outline.nodes().size() > SEARCHED_UP_TO) {
            var clear = margins.clear(width, height);
            return Crowd.place(
                    outline, clear, choice.clusters(), choice.seed(), choice.near(), choice.pinned(), shows, cancelled);
        }
        var search = new Search(
                outline, Pane.of(outline, width, height, margins), choice.clusters(), choice.seed(), cancelled);
        return choice.near().centres().isEmpty() ? search.best() : search.near(choice.near());
    }

    /**
     * A placement near to one of another outline: nodes that both have stay about where they were, new ones come to stand
     * by their group. The same for the same input, in about half the time of {@link #place}.
     *
     * @param near the places so far, in a pane of the same size
     */
    public static Placement placeNear(
            Outline outline, Placement near, double width, double height, Margins margins, long seed) {
        return place(
                outline,
                width,
                height,
                margins,
                new Choice(BALANCED, seed, near, Set.of()),
                _ -> {},
                Thread.currentThread()::isInterrupted);
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
