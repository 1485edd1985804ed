package parley.network.csr;

import java.util.Arrays;

/**
 * A graph of the nodes 0 to {@code size() - 1} with direction, in compressed rows: where the arcs out of each node lead, and
 * where those into it come from, one node after the other. Several arcs between the same two nodes count each, as does an arc
 * of a node to itself. Memory: eight bytes a node and eight an arc; half of it where every arc runs both ways.
 */
public final class Arcs {
    private final Rows out;
    private final Rows in;

    private static final class Rows {
        private final int[] starts;
        private final int[] others;

        private Rows(int[] starts, int[] others) {
            this.starts = starts;
            this.others = others;
        }
    }

    private Arcs(Rows out, Rows in) {
        this.out = out;
        this.in = in;
    }

    /**
     * The graph of some arcs; linear in nodes and arcs.
     *
     * @param ends where arc a comes from at 2a and where it leads at 2a + 1, each from 0 to size − 1
     * @throws IndexOutOfBoundsException when an end is no node
     */
    public static Arcs of(int size, int[] ends) {
        return new Arcs(rows(size, ends, 0), rows(size, ends, 1));
    }

    /** The arcs both ways of a graph without direction, with which it shares its memory. */
    public static Arcs bothWays(CompressedRows graph) {
        var rows = new Rows(graph.starts(), graph.neighbours());
        return new Arcs(rows, rows);
    }

    /** The other ends of the arcs whose one end, 0 for the first, is each node. */
    private static Rows rows(int size, int[] ends, int end) {
        var starts = new int[size + 1];
        for (var at = end; at < ends.length; at += 2) {
            starts[ends[at] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var others = new int[ends.length / 2];
        var next = Arrays.copyOf(starts, size);
        for (var at = end; at < ends.length; at += 2) {
            others[next[ends[at]]++] = ends[at ^ 1];
        }
        return new Rows(starts, others);
    }

    /** How many nodes there are. */
    public int size() {
        return out.starts.length - 1;
    }

    /** How many arcs there are; of a graph without direction, twice its ties. */
    public int count() {
        return out.others.length;
    }

    /** Whether this is a graph without direction, in which every arc has one back. */
    public boolean isBothWays() {
        return out == in;
    }

    /** How many arcs lead out of a node. */
    public int outDegree(int node) {
        return out.starts[node + 1] - out.starts[node];
    }

    /** Where the arcs out of a node lead, in the order in which they were given; a copy. */
    public int[] heads(int node) {
        return Arrays.copyOfRange(out.others, out.starts[node], out.starts[node + 1]);
    }

    /** Where the arcs into a node come from, in the order in which they were given; a copy. */
    public int[] tails(int node) {
        return Arrays.copyOfRange(in.others, in.starts[node], in.starts[node + 1]);
    }

    /** Where the heads of each node begin, for loops over all of them; not to be written to. */
    int[] headStarts() {
        return out.starts;
    }

    int[] heads() {
        return out.others;
    }

    int[] tailStarts() {
        return in.starts;
    }

    int[] tails() {
        return in.others;
    }
}
