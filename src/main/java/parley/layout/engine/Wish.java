package parley.layout.engine;

import java.util.Arrays;

/** How a graph is to be laid out. */
public final class Wish {
    private static final double[] NOWHERE = {};
    private static final boolean[] FREE = {};
    private static final int[] UNGROUPED = {};

    private final double clusters;
    private final double aspect;
    private final long seed;
    private final double[] start;
    private final boolean[] pinned;
    private final int[] groups;

    private Wish(double clusters, double aspect, long seed, double[] start, boolean[] pinned, int[] groups) {
        if (!(clusters >= 0 && clusters <= 1) || !(aspect > 0 && aspect < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no layout between " + clusters + " in a room of aspect " + aspect);
        }
        this.clusters = clusters;
        this.aspect = aspect;
        this.seed = seed;
        this.start = start;
        this.pinned = pinned;
        this.groups = groups;
    }

    /**
     * A new layout.
     *
     * @param clusters from 0, where distances in the plane come as near to those along ties as they can, to 1, where those who are tied
     *     stand close together
     * @param aspect of the room, its width by its height: parts that nothing joins are packed into its shape
     * @param seed of everything random: the same wish gives the same places
     * @throws IllegalArgumentException when clusters are not from 0 to 1, or a room has no width or height
     */
    public static Wish anew(double clusters, double aspect, long seed) {
        return new Wish(clusters, aspect, seed, NOWHERE, FREE, UNGROUPED);
    }

    /**
     * A layout near to places of nodes, in the unit of those.
     *
     * @param start where nodes stand already, at 2i and 2i + 1, NaN for those that stand nowhere yet
     * @param pinned whether a node that stands already must stay exactly there; empty where none must
     * @throws IllegalArgumentException as for {@link #anew}
     */
    public static Wish near(double clusters, double aspect, long seed, double[] start, boolean[] pinned) {
        return new Wish(clusters, aspect, seed, start.clone(), pinned.clone(), UNGROUPED);
    }

    /**
     * The same, with groups that clusters draw together a little too.
     *
     * @param changed the group of each node, below 0 for none
     */
    public Wish grouped(int[] changed) {
        return new Wish(clusters, aspect, seed, start, pinned, changed.clone());
    }

    double clusters() {
        return clusters;
    }

    double aspect() {
        return aspect;
    }

    long seed() {
        return seed;
    }

    /** Where a node stands already, across (0) or down (1). */
    double start(int node, int axis) {
        return start[2 * node + axis];
    }

    /** The group of a node, below 0 for none. */
    int group(int node) {
        return node < groups.length ? groups[node] : -1;
    }

    /** Whether some node stands already. */
    boolean isWarm() {
        return Arrays.stream(start).anyMatch(value -> !Double.isNaN(value));
    }

    boolean stands(int node) {
        return 2 * node < start.length && !Double.isNaN(start[2 * node]);
    }

    boolean pins(int node) {
        return node < pinned.length && pinned[node] && stands(node);
    }
}
