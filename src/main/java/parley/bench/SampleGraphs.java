package parley.bench;

import java.util.SplittableRandom;
import parley.network.csr.CompressedRows;

/** Graphs of a size and a seed, always the same ones, in the shapes that networks of people have. */
public final class SampleGraphs {
    private SampleGraphs() {}

    /**
     * A ring in which each node is tied to the three before it, and one tie in ten leads anywhere instead (Watts, Strogatz,
     * "Collective dynamics of small-world networks", Nature 1998). About three ties a node.
     */
    public static CompressedRows smallWorld(int size, long seed) {
        var random = new SplittableRandom(seed);
        var ends = new int[6 * size];
        var next = 0;
        for (var i = 0; i < size; i++) {
            for (var k = 1; k <= 3; k++) {
                ends[next++] = i;
                ends[next++] = random.nextInt(10) == 0 ? random.nextInt(size) : (i + k) % size;
            }
        }
        return CompressedRows.of(size, ends);
    }

    /**
     * Nodes that come one after the other and tie themselves to three, likelier those of many ties (Barabási, Albert, "Emergence
     * of Scaling in Random Networks", Science 1999). About three ties a node.
     */
    public static CompressedRows scaleFree(int size, long seed) {
        var random = new SplittableRandom(seed);
        var ends = new int[6 * size];
        var next = 0;
        for (var i = 0; i < size; i++) {
            for (var k = 0; k < 3; k++) {
                // Any end so far is a node with a chance by its ties.
                ends[next] = i;
                ends[next + 1] = i == 0 ? 0 : next < 6 ? 0 : ends[random.nextInt(6 * i)];
                next += 2;
            }
        }
        return CompressedRows.of(size, ends);
    }

    /** Communities of about twenty, each node with most of its ties inside its own (Girvan, Newman, PNAS 2002). */
    public static CompressedRows communities(int size, long seed) {
        var random = new SplittableRandom(seed);
        var ends = new int[6 * size];
        var next = 0;
        for (var i = 0; i < size; i++) {
            var first = i / 20 * 20;
            var last = Math.min(size, first + 20);
            for (var k = 0; k < 3; k++) {
                ends[next++] = i;
                ends[next++] = random.nextInt(10) < 2 ? random.nextInt(size) : first + random.nextInt(last - first);
            }
        }
        return CompressedRows.of(size, ends);
    }
}
