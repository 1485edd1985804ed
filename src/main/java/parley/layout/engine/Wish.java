package parley.layout.engine;

import java.util.Arrays;

/**
 * How a graph is to be laid out.
 *
 * @param clusters from 0, where distances in the plane come as near to those along ties as they can, to 1, where those who are tied stand
 *     close together
 * @param aspect of the room, its width by its height: parts that nothing joins are packed into its shape
 * @param seed of everything random: the same wish gives the same places
 * @param start where nodes stand already, at 2i and 2i + 1 and in any unit, NaN for those that stand nowhere yet; empty for a new
 *     layout. The answer is near to it and in the same unit
 * @param pinned whether a node that stands already must stay exactly there; empty where none must
 * @param groups the group of each node, which clusters draw together a little too; below 0 for none, empty where there are none
 */
public record Wish(double clusters, double aspect, long seed, double[] start, boolean[] pinned, int[] groups) {
    /** @throws IllegalArgumentException when clusters are not from 0 to 1, or a room has no width or height */
    public Wish {
        if (!(clusters >= 0 && clusters <= 1) || !(aspect > 0 && aspect < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no layout between " + clusters + " in a room of aspect " + aspect);
        }
    }

    /** A new layout. */
    public static Wish anew(double clusters, double aspect, long seed) {
        return new Wish(clusters, aspect, seed, new double[0], new boolean[0], new int[0]);
    }

    /** A layout near to places of nodes, some of them pinned. */
    public static Wish near(double clusters, double aspect, long seed, double[] start, boolean[] pinned) {
        return new Wish(clusters, aspect, seed, start.clone(), pinned.clone(), new int[0]);
    }

    /** The same, with groups that are drawn together. */
    public Wish grouped(int[] changed) {
        return new Wish(clusters, aspect, seed, start, pinned, changed.clone());
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
