package parley.layout.engine;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import parley.network.csr.CompressedRows;

/** A connected part of a graph, laid out by itself. */
final class Part {
    /** Beyond these, pivots stand for pairs. */
    static final int PAIRS_UP_TO = 2_000;

    private static final int SWEEPS = 15;
    /** So many of them for a first picture. */
    private static final int FIRST_SWEEPS = 3;

    private static final int WARM_SWEEPS = 8;
    private static final int CLUSTER_SWEEPS = 20;
    /** The step at which the last sweep moves neighbours. */
    private static final double LAST_STEP = 0.1;
    /** How far a node may be moved at once to bring clusters out, by the stride, at first and at last. */
    private static final double CLUSTER_STEP = 1.5;

    private static final double LAST_CLUSTER_STEP = 0.05;

    /** How far distances draw nodes back before they are moved for clusters, where nothing but distances is wanted. */
    private static final double HOLDING = 0.4;

    /** How far a group draws its nodes at once, by how far forces move them. */
    private static final double GATHERING = 0.5;

    /** Which nodes of the whole graph these are. */
    final int[] nodes;

    final double[] places;
    /** By how much places have been enlarged. */
    double scale = 1;

    private final CompressedRows graph;
    private final boolean[] pinned;
    private final Groups groups;

    Part(CompressedRows graph, int[] nodes, boolean[] pinned, Groups groups, SplittableRandom random) {
        this.groups = groups;
        this.graph = graph;
        this.nodes = nodes;
        this.pinned = pinned;
        var side = Math.sqrt(nodes.length);
        places = random.doubles(2L * nodes.length).map(at -> at * side).toArray();
    }

    CompressedRows graph() {
        return graph;
    }

    /** Distances, then clusters; tells of every sweep, and leaves off once nobody waits any more. */
    void layOut(double clusters, boolean warm, SplittableRandom random, Progress progress) {
        if (nodes.length < 2) {
            return;
        }
        var first = stress(clusters, random, progress);
        if (warm) {
            near(first.whole(progress::isAwaited), clusters, progress);
        } else {
            anew(first, clusters, progress);
        }
    }

    private Stress stress(double clusters, SplittableRandom random, Progress progress) {
        return nodes.length <= PAIRS_UP_TO
                ? new AllPairs(graph, clusters, pinned, random, progress::isAwaited)
                : Pivots.few(graph, clusters, pinned, random, progress::isAwaited);
    }

    private void near(Stress stress, double clusters, Progress progress) {
        enlarge(stress.scale(places));
        bring(stress, clusters, new Schedule(1, WARM_SWEEPS), 0, progress);
    }

    /** Before the first sweeps are over there is nothing to see. */
    private void anew(Stress first, double clusters, Progress progress) {
        var schedule = new Schedule(first.widestStep(), SWEEPS);
        for (int sweep = 0; sweep < FIRST_SWEEPS && progress.isAwaited(); sweep++) {
            first.sweep(places, schedule.step(sweep));
        }
        if (progress.goesOn(shown -> first.settle(shown, 1))) {
            bring(first.whole(progress::isAwaited), clusters, schedule, FIRST_SWEEPS, progress);
        }
    }

    /** How wide the steps of some sweeps are, from the widest to the last. */
    private record Schedule(double widest, int sweeps) {
        double step(int sweep) {
            return widest * Math.pow(LAST_STEP / widest, sweep / (sweeps - 1.0));
        }
    }

    private void bring(Stress stress, double clusters, Schedule schedule, int begin, Progress progress) {
        Consumer<double[]> tidying = shown -> stress.settle(shown, 1);
        for (int sweep = begin; sweep < schedule.sweeps && progress.goesOn(tidying); sweep++) {
            stress.sweep(places, schedule.step(sweep));
        }
        for (int round = 0; round < stress.settling() && progress.goesOn(tidying); round++) {
            stress.settle(places, 1);
        }
        bringOut(clusters, stress, progress);
    }

    private void bringOut(double clusters, Stress stress, Progress progress) {
        if (clusters == 0 || nodes.length < 3) {
            return;
        }
        var forces = new ShortRange(graph, pinned);
        for (int sweep = 0; sweep < CLUSTER_SWEEPS && progress.goesOn(_ -> {}); sweep++) {
            if (sweep % 5 == 0) {
                forces.measure(places);
            }
            var left = 1 - sweep / (double) CLUSTER_SWEEPS;
            stress.settle(places, HOLDING * (1 - clusters));
            var step = clusters * (LAST_CLUSTER_STEP + CLUSTER_STEP * left);
            groups.gather(places, pinned, GATHERING * step * forces.stride());
            forces.sweep(places, step);
        }
    }

    /** Pinned nodes are moved too: whoever enlarges brings all back to the scale of before. */
    private void enlarge(double by) {
        for (int k = 0; k < places.length; k++) {
            places[k] *= by;
        }
        scale *= by;
    }
}
