package parley.layout.engine;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import parley.network.csr.CompressedRows;

/**
 * Walks a graph breadth first from up to 64 nodes at once, a bit of a word for each (Then et al., "The More the Merrier: Efficient
 * Multi-Source Graph Traversal", VLDB 2015). Where all nodes are near each other, that takes hardly longer than from one.
 */
final class Waves {
    /** From how many nodes at once. */
    static final int AT_ONCE = Long.SIZE;

    private final CompressedRows graph;
    private final long[] seen;
    private final long[] front;
    private final long[] next;

    Waves(CompressedRows graph) {
        this.graph = graph;
        seen = new long[graph.size()];
        front = new long[graph.size()];
        next = new long[graph.size()];
    }

    /**
     * Sets how many ties lie between some nodes and all, at most 32,767; time O(farthest · ties + nodes · sources).
     *
     * @param sources of which those from a first one on are walked from, at most 64; to where no way leads nothing is set
     * @param distances of source s and node i at s · size + i, zero on entry
     * @param awaited asked before each distance; once it says no, what is farther stays as it is
     */
    void from(int[] sources, int first, int count, short[] distances, BooleanSupplier awaited) {
        Arrays.fill(seen, 0);
        Arrays.fill(front, 0);
        for (int s = 0; s < count; s++) {
            seen[sources[first + s]] |= 1L << s;
            front[sources[first + s]] |= 1L << s;
        }
        var wanted = -1L >>> (AT_ONCE - count);
        for (int distance = 1;
                awaited.getAsBoolean()
                        && advance(wanted, first, (short) Math.min(Short.MAX_VALUE, distance), distances);
                distance++) {
            System.arraycopy(next, 0, front, 0, front.length);
        }
    }

    /** Goes one tie on, and says whether that reached anybody. */
    private boolean advance(long wanted, int first, short distance, short[] distances) {
        var reached = 0L;
        for (int i = 0; i < graph.size(); i++) {
            var fresh = seen[i] == wanted ? 0 : around(i) & wanted & ~seen[i];
            next[i] = fresh;
            reached |= fresh;
            for (var left = fresh; left != 0; left &= left - 1) {
                distances[(first + Long.numberOfTrailingZeros(left)) * graph.size() + i] = distance;
            }
        }
        for (int i = 0; i < graph.size(); i++) {
            seen[i] |= next[i];
        }
        return reached != 0;
    }

    private long around(int node) {
        var around = 0L;
        var end = graph.start(node + 1);
        for (var at = graph.start(node); at < end; at++) {
            around |= front[graph.neighbour(at)];
        }
        return around;
    }
}
