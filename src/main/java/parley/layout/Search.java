package parley.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Readability;
import parley.picture.Regions;

/** Many starts, of which fewer and fewer are followed up: stress alone, then annealed, then drawn. */
final class Search {
    private static final int STARTS = 32;
    private static final int ANNEALED = 6;
    private static final int DRAWN = 6;
    /** Of a pixel out of what is clear. */
    private static final double OUTSIDE = 0.15;

    private static final int ROUNDS = 5;
    /** Rounds that are made even where the first finds nothing amiss. */
    private static final int ROUNDS_AT_LEAST = 2;
    /** What all moves together may cost, in terms of {@link Costs}. */
    private static final double TERMS = 12_000_000;
    /** The share of it spent on choosing among the starts. */
    private static final double ON_STARTS = 0.25;
    /** The share of the moves spent on a placement near to another, and how warm it starts. */
    private static final double NEAR = 0.4;

    private static final double NEAR_WARMTH = 0.06;
    /** What drawings may cost, in pairs of links. */
    private static final double PAIRS_DRAWN = 60_000;

    private final Outline outline;
    private final Pane pane;
    private final long seed;
    private final double clusters;
    private final BooleanSupplier cancelled;
    private final Distances distances;
    private final Board board;
    private final Costs costs;

    /** Places found, what is wrong with them, and whether nothing in their picture covers what it must not. */
    private static final class Find {
        final double[] places;
        final double cost;
        final boolean sound;

        Find(double[] places, double cost, boolean sound) {
            this.places = places;
            this.cost = cost;
            this.sound = sound;
        }
    }

    Search(Outline outline, Pane pane, double clusters, long seed, BooleanSupplier cancelled) {
        this.outline = outline;
        this.pane = pane;
        this.seed = seed;
        this.clusters = clusters;
        this.cancelled = cancelled;
        this.distances = Distances.of(outline, clusters);
        this.board = new Board(outline, distances, pane.area());
        this.costs = new Costs(board, pane.padding());
    }

    /** The placement whose picture reads best; longer sought where the pane is tight. */
    Placement best() {
        return board.nodes > Regions.MANY ? bettered() : searched();
    }

    /** Many nodes leave no budget for many tries: one start that is sound by construction, and what betters it. */
    private Placement bettered() {
        CampStart.place(board, pane.padding(), board.labelHeight, new SplittableRandom(seed));
        if (clusters < Layouts.BALANCED) {
            blend(clusters / Layouts.BALANCED);
        }
        annealed((int) moves(), NEAR_WARMTH, 0);
        board.part();
        return placement(new Find(board.places(), 0, true));
    }

    /** Towards distances along ties alone, which know no camps. */
    private void blend(double share) {
        var camps = board.places();
        board.fill(StressLayout.place(distances, seed));
        for (var i = 0; i < board.nodes; i++) {
            var x = board.x[i];
            var y = board.y[i];
            board.put(i, x + share * (camps[2 * i] - x), y + share * (camps[2 * i + 1] - y));
        }
    }

    private Placement searched() {
        var found = new ArrayList<Find>();
        for (var round = 0; round < ROUNDS && goesOn(found); round++) {
            var annealed = cheapest(annealed(cheapest(starts(round), ANNEALED)), drawings());
            if (annealed.size() == 1) {
                return placement(annealed.getFirst());
            }
            for (var find : annealed) {
                if (goesOn(found)) {
                    found.add(judged(find));
                }
            }
            if (round + 1 >= ROUNDS_AT_LEAST && cheapest(found, 1).getFirst().sound) {
                break;
            }
        }
        return placement(cheapest(found, 1).getFirst());
    }

    /** The placement that annealing, hardly warm, makes of one so far; new nodes begin in the middle of their group. */
    Placement near(Placement before) {
        var trial = pane.trial(outline, before);
        board.start(outline, trial, new SplittableRandom(seed));
        return placement(annealed((int) (moves() * NEAR), NEAR_WARMTH, 0));
    }

    private Placement placement(Find find) {
        return pane.real(outline, Board.placement(outline, find.places));
    }

    private boolean goesOn(List<Find> found) {
        return found.isEmpty() || !cancelled.getAsBoolean();
    }

    private int drawings() {
        var links = Math.max(1, outline.links().size());
        return (int) Math.clamp(PAIRS_DRAWN / ((double) links * links), 1, DRAWN);
    }

    private List<Find> starts(int round) {
        var tries = (int) Math.clamp(STARTS * 2_000.0 / (board.nodes * board.nodes), 6, STARTS);
        var moves = (int) (moves() * ON_STARTS / tries);
        var finds = new ArrayList<Find>();
        for (var t = 0; t < tries && (finds.isEmpty() || !cancelled.getAsBoolean()); t++) {
            board.fill(StressLayout.place(distances, seed + t + 1000L * round));
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
            board.restore(start.places);
            finds.add(annealed(moves, 0.8, finds.size()));
        }
        return finds;
    }

    private Find annealed(int moves, double warmth, int run) {
        new Annealing(board, costs, seed * 31 + run).run(moves, warmth);
        return new Find(board.places(), costs.total(), false);
    }

    /** How many moves the terms last for, two evaluations a move. */
    private double moves() {
        double links = board.links.length;
        var termsOfNode = board.nodes + (board.nodes + links) * (1 + 2 * links / board.nodes);
        return TERMS / 2 / (termsOfNode + 32 * Math.min(8, board.members.length));
    }

    private static List<Find> cheapest(List<Find> finds, int count) {
        return finds.stream()
                .sorted(Comparator.comparingDouble(find -> find.cost))
                .limit(count)
                .toList();
    }

    private Find judged(Find find) {
        var picture = Pictures.draw(outline, placement(find), pane.width(), pane.height(), pane.margins());
        var found = Readability.of(outline, picture);
        var sound = found.labelCollisions() + found.regionOverlaps() + found.curvesOverMarks() == 0
                && found.curvesOverLabels() <= outline.nodes().size() / 4;
        return new Find(find.places, find.cost + faults(found) + OUTSIDE * outside(picture), sound);
    }

    /** How far regions reach out of what is clear, in pixels, all together. */
    private double outside(NetworkPicture picture) {
        var clear = pane.clear();
        var outside = 0.0;
        for (var region : picture.regions()) {
            var farthest = 0.0;
            for (var point : region.outline()) {
                var across = Math.max(clear.x() - point.x(), point.x() - clear.right());
                var down = Math.max(clear.y() - point.y(), point.y() - clear.bottom());
                farthest = Math.max(farthest, Math.max(across, down));
            }
            outside += farthest;
        }
        return outside;
    }

    private static double faults(Readability found) {
        return 0.7 * found.crossings()
                + 8 * found.curvesOverMarks()
                + 1.2 * found.curvesOverLabels()
                + 0.5 * found.curvesOverCaptions()
                + 20 * found.labelCollisions()
                + 20 * found.regionOverlaps()
                + 0.4 * found.tightAngles();
    }
}
