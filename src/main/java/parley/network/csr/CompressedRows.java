package parley.network.csr;

import java.util.Arrays;

/**
 * An undirected graph of the nodes 0 to {@code size() - 1} in compressed rows: the neighbours of all nodes one after the other
 * in one array, ascending for each, and where those of each begin. Several ties between the same two nodes count once, a tie
 * of a node with itself not at all. Memory: four bytes a node and eight a tie.
 */
public final class CompressedRows {
    private final int[] starts;
    private final int[] neighbours;

    private CompressedRows(int[] starts, int[] neighbours) {
        this.starts = starts;
        this.neighbours = neighbours;
    }

    /**
     * The graph of some ties; time O(size + ties · log of the most ties of a node).
     *
     * @param ends the two ends of tie t at 2t and 2t + 1, each from 0 to size − 1
     * @throws IndexOutOfBoundsException when an end is no node
     */
    public static CompressedRows of(int size, int[] ends) {
        var starts = new int[size + 1];
        for (var t = 0; t < ends.length; t += 2) {
            if (ends[t] != ends[t + 1]) {
                starts[ends[t] + 1]++;
                starts[ends[t + 1] + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var neighbours = new int[starts[size]];
        var next = Arrays.copyOf(starts, size);
        for (var t = 0; t < ends.length; t += 2) {
            if (ends[t] != ends[t + 1]) {
                neighbours[next[ends[t]]++] = ends[t + 1];
                neighbours[next[ends[t + 1]]++] = ends[t];
            }
        }
        return simple(starts, neighbours);
    }

    /** Sorts each row and leaves out what stands in it twice. */
    private static CompressedRows simple(int[] starts, int[] neighbours) {
        var kept = 0;
        var from = 0;
        for (var node = 0; node + 1 < starts.length; node++) {
            var to = starts[node + 1];
            Arrays.sort(neighbours, from, to);
            starts[node] = kept;
            for (var at = from; at < to; at++) {
                if (at == from || neighbours[at] != neighbours[at - 1]) {
                    neighbours[kept++] = neighbours[at];
                }
            }
            from = to;
        }
        starts[starts.length - 1] = kept;
        return new CompressedRows(starts, Arrays.copyOf(neighbours, kept));
    }

    /** How many nodes there are. */
    public int size() {
        return starts.length - 1;
    }

    /** How many ties there are, each counted once. */
    public int ties() {
        return neighbours.length / 2;
    }

    /** How many neighbours a node has. */
    public int degree(int node) {
        return starts[node + 1] - starts[node];
    }

    /** Where the neighbours of a node begin; those of the next begin where they end. */
    public int start(int node) {
        return starts[node];
    }

    /** The neighbour at a place between {@link #start} of a node and of the next. */
    public int neighbour(int at) {
        return neighbours[at];
    }

    /** All of {@link #start}, for what shares the memory; not to be written to. */
    int[] starts() {
        return starts;
    }

    int[] neighbours() {
        return neighbours;
    }

    /** Whether two nodes are tied; time O(log degree). */
    public boolean joins(int node, int other) {
        return Arrays.binarySearch(neighbours, starts[node], starts[node + 1], other) >= 0;
    }

    /** The two ends of tie t at 2t and 2t + 1, the lower first; in ascending order. */
    public int[] ends() {
        var ends = new int[neighbours.length];
        var next = 0;
        for (var node = 0; node < size(); node++) {
            for (var at = starts[node]; at < starts[node + 1]; at++) {
                if (node < neighbours[at]) {
                    ends[next++] = node;
                    ends[next++] = neighbours[at];
                }
            }
        }
        return ends;
    }

    /**
     * The part of the graph that some nodes make up, renumbered by their order; linear in its nodes and ties.
     *
     * @param nodes each once; ties to others are left out
     * @param numbers as many as this graph has nodes, overwritten where the nodes are; −1 elsewhere on entry, and all −1 again after
     */
    public CompressedRows part(int[] nodes, int[] numbers) {
        for (var n = 0; n < nodes.length; n++) {
            numbers[nodes[n]] = n;
        }
        var begins = new int[nodes.length + 1];
        var rows = new int[Arrays.stream(nodes).map(this::degree).sum()];
        var next = 0;
        for (var n = 0; n < nodes.length; n++) {
            for (var at = starts[nodes[n]]; at < starts[nodes[n] + 1]; at++) {
                if (numbers[neighbours[at]] >= 0) {
                    rows[next++] = numbers[neighbours[at]];
                }
            }
            begins[n + 1] = next;
            Arrays.sort(rows, begins[n], next);
        }
        for (var node : nodes) {
            numbers[node] = -1;
        }
        return new CompressedRows(begins, Arrays.copyOf(rows, next));
    }
}
