package parley.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import parley.picture.Box;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Readability;

/** Many starts, of which fewer and fewer are followed up: stress alone, then annealed, then drawn. */
final class Search {
    private static final int STARTS = 40;
    private static final int ANNEALED = 10;
    private static final int DRAWN = 5;
    /** What all moves together may cost, in terms of {@link Costs}. */
    private static final double TERMS = 15_000_000;
    /** The share of it spent on choosing among the starts. */
    private static final double ON_STARTS = 0.25;
    /** What drawings may cost, in pairs of links. */
    private static final double PAIRS_DRAWN = 50_000;

    private final Outline outline;
    private final Distances distances;
    private final long seed;
    private final BooleanSupplier cancelled;
    private final Board board;
    private final Costs costs;

    /** Places found and what is wrong with them. */
    private record Find(double[] places, double cost) {}

    Search(Outline outline, Box area, double padding, long seed, BooleanSupplier cancelled) {
        this.outline = outline;
        this.distances = Distances.of(outline);
        this.seed = seed;
        this.cancelled = cancelled;
        this.board = new Board(outline, distances, area);
        this.costs = new Costs(board, padding);
    }

    /** The placement whose picture, in a pane of this size, reads best. */
    Placement best(double width, double height) {
        var starts = cheapest(starts(), ANNEALED);
        var annealed = cheapest(annealed(starts), drawings());
        if (annealed.size() == 1) {
            return Board.placement(outline, annealed.getFirst().places());
        }
        var drawn = new ArrayList<Find>();
        for (var find : annealed) {
            if (drawn.isEmpty() || !cancelled.getAsBoolean()) {
                drawn.add(new Find(find.places(), find.cost() + faults(find.places(), width, height)));
            }
        }
        return Board.placement(outline, cheapest(drawn, 1).getFirst().places());
    }

    private int drawings() {
        var links = Math.max(1, outline.links().size());
        return (int) Math.clamp(PAIRS_DRAWN / ((double) links * links), 1, DRAWN);
    }

    private List<Find> starts() {
        var tries = (int) Math.clamp(STARTS * 2_000.0 / (board.nodes * board.nodes), 6, STARTS);
        var moves = (int) (moves() * ON_STARTS / tries);
        var finds = new ArrayList<Find>();
        for (var t = 0; t < tries && (finds.isEmpty() || !cancelled.getAsBoolean()); t++) {
            board.fill(StressLayout.place(distances, seed + t));
            finds.add(annealed(moves, 0.6, t));
        }
        return finds;
    }

    private List<Find> annealed(List<Find> starts) {
        var moves = (int) (moves() * (1 - ON_STARTS) / starts.size());
        var finds = new ArrayList<Find>();
        for (var start : starts) {
            if (!finds.isEmpty() && cancelled.getAsBoolean()) {
                return finds;
            }
            board.restore(start.places());
            finds.add(annealed(moves, 0.8, finds.size()));
        }
        return finds;
    }

    private Find annealed(int moves, double warmth, int run) {
        new Annealing(board, costs, seed * 31 + run).run(moves, warmth);
        return new Find(board.places(), costs.total());
    }

    /** How many moves the terms last for, two evaluations a move. */
    private double moves() {
        double links = board.links.length;
        var termsOfNode = board.nodes + (board.nodes + links) * (1 + 2 * links / board.nodes);
        return TERMS / 2 / (termsOfNode + 32 * Math.min(8, board.members.length));
    }

    private static List<Find> cheapest(List<Find> finds, int count) {
        return finds.stream()
                .sorted(Comparator.comparingDouble(Find::cost))
                .limit(count)
                .toList();
    }

    private double faults(double[] places, double width, double height) {
        var picture = Pictures.draw(outline, Board.placement(outline, places), width, height);
        var found = Readability.of(outline, picture);
        return 0.5 * found.crossings()
                + 4 * found.curvesOverMarks()
                + 1.2 * found.curvesOverLabels()
                + 0.5 * found.curvesOverCaptions()
                + 12 * found.labelCollisions()
                + 10 * found.regionOverlaps()
                + 0.4 * found.tightAngles();
    }
}
