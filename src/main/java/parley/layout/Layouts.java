package parley.layout;

import java.util.Map;
import java.util.function.BooleanSupplier;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;
import parley.picture.Regions;

/**
 * Finds places for the nodes of an outline in the shape of a pane: stress layouts from many starts, the better ones
 * annealed, the best of those drawn, and the picture that reads best kept.
 *
 * <p>The search runs in a pane whose sides are rounded down to steps of an eighth, and the result is stretched to the real
 * one: within a step, resizing only stretches. From one step to the next the picture may change altogether; whoever
 * resizes a pane on screen keeps the placement and calls {@link #fit}.
 */
public final class Layouts {
    private static final double STEP = 1.125;
    /** Between a region and the edge of what is clear, in pixels. */
    private static final double EDGE = 8;

    private Layouts() {}

    /** As below, to the end unless the thread is interrupted. */
    public static Placement place(Outline outline, double width, double height, Margins margins, long seed) {
        return place(outline, width, height, margins, seed, Thread.currentThread()::isInterrupted);
    }

    /**
     * A placement whose marks and labels, and regions where there is room, stand inside the margins; the same for the same input.
     * Time about that of 15 million terms of the cost, whatever the size, and O(nodes³) for the distances: about 0.1 s for 16 nodes, and up to about 500 nodes.
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
        var clear = margins.clear(width, height);
        var stepWidth = margins.left() + margins.right() + stepDown(clear.width());
        var stepHeight = margins.top() + margins.bottom() + stepDown(clear.height());
        var area = area(outline, stepWidth, stepHeight, margins);
        var search = new Search(outline, area, padding(outline, stepWidth, stepHeight), seed, cancelled);
        return fit(outline, search.best(stepWidth, stepHeight), width, height, margins);
    }

    /**
     * A placement stretched or squeezed in both directions so that it fills a pane; its arrangement stays.
     * Where the pane has become smaller than it was made for, marks may come to overlap.
     */
    public static Placement fit(Outline outline, Placement placement, double width, double height, Margins margins) {
        var board = new Board(outline, Distances.between(0, new int[0][]), area(outline, width, height, margins));
        var places = new double[2 * board.nodes];
        for (var i = 0; i < board.nodes; i++) {
            var point = placement.centres().getOrDefault(outline.nodes().get(i).id(), new Point(width / 2, height / 2));
            places[2 * i] = point.x();
            places[2 * i + 1] = point.y();
        }
        board.fill(places);
        return Board.placement(outline, board.places());
    }

    private static double stepDown(double length) {
        return Math.pow(STEP, Math.floor(Math.log(length) / Math.log(STEP)));
    }

    private static Box area(Outline outline, double width, double height, Margins margins) {
        return margins.clear(width, height).inset(padding(outline, width, height) + EDGE);
    }

    private static double padding(Outline outline, double width, double height) {
        return outline.groups().isEmpty() ? 0 : Regions.padding(outline.nodes().size(), width, height);
    }
}
