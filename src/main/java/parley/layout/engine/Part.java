package parley.layout.engine;

import java.util.SplittableRandom;
import parley.network.csr.CompressedRows;

/** A connected part of a graph, laid out by itself. */
final class Part {
    /** Beyond these, pivots stand for pairs. */
    static final int PAIRS_UP_TO = 2_000;

    private static final int SWEEPS = 15;
    private static final int WARM_SWEEPS = 8;
    private static final int CLUSTER_SWEEPS = 20;
    private static final int PIVOTS = 200;
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

    /** Distances, then clusters; tells of every sweep, and leaves off between two once nobody waits any more. */
    void layOut(double clusters, boolean warm, SplittableRandom random, Progress progress) {
        if (nodes.length < 2) {
            return;
        }
        var stress = stress(clusters, random);
        if (warm) {
            enlarge(stress.scale(places));
        }
        var widest = warm ? 1 : stress.widestStep();
        var sweeps = warm ? WARM_SWEEPS : SWEEPS;
        var decay = Math.log(widest / LAST_STEP) / (sweeps - 1);
        for (int sweep = 0; sweep < sweeps && progress.goesOn(); sweep++) {
            stress.sweep(places, widest * Math.exp(-decay * sweep));
        }
        for (int round = 0; round < stress.settling() && progress.goesOn(); round++) {
            stress.settle(places, 1);
        }
        bringOut(clusters, stress, progress);
    }

    private Stress stress(double clusters, SplittableRandom random) {
        return nodes.length <= PAIRS_UP_TO
                ? new AllPairs(graph, clusters, pinned, random)
                : new Pivots(graph, PIVOTS, clusters, pinned, random);
    }

    private void bringOut(double clusters, Stress stress, Progress progress) {
        if (clusters == 0 || nodes.length < 3) {
            return;
        }
        var forces = new ShortRange(graph, pinned);
        for (int sweep = 0; sweep < CLUSTER_SWEEPS && progress.goesOn(); sweep++) {
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
