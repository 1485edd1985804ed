package parley.network.csr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parley.bench.SampleGraphs;

class BetweennessTest {
    private static final double EXACT = 1e-9;

    /** A line of four, and one apart. */
    private static final Arcs LINE = Arcs.bothWays(CompressedRows.of(5, new int[] {0, 1, 1, 2, 2, 3}));

    /** The second stands between the first and the two behind. */
    @Test
    void whoStandsBetweenIsCountedForEachPair() {
        assertArrayEquals(new double[] {0, 2, 2, 0, 0}, Betweenness.of(LINE, 1), EXACT);
    }

    /** Of the two ways round a square, each corner stands on one. */
    @Test
    void equalWaysShareThePair() {
        var square = Arcs.bothWays(CompressedRows.of(4, new int[] {0, 1, 1, 2, 2, 3, 3, 0}));
        assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5}, Betweenness.of(square, 1), EXACT);
    }

    /** From 0 to 2 lead two ways over 1 and one over 3. */
    @Test
    void severalArcsAreSeveralWays() {
        var arcs = Arcs.of(4, new int[] {0, 1, 0, 1, 1, 2, 0, 3, 3, 2, 2, 2});
        assertArrayEquals(new double[] {0, 2 / 3.0, 0, 1 / 3.0}, Betweenness.of(arcs, 1), EXACT);
    }

    @Test
    void waysInsideAGroupDoNotCount() {
        assertArrayEquals(new double[] {0, 1, 1, 0, 0}, Betweenness.between(LINE, new int[] {0, 1, 0, 1, 2}, 1), EXACT);
    }

    /** Every way of length d has d − 1 nodes inside. */
    @Test
    void sumIsThatOfTheDistances() {
        var graph = SampleGraphs.communities(300, 4);
        var walk = new BreadthFirst(graph);
        var inside = 0.0;
        for (var source = 0; source < graph.size(); source++) {
            walk.from(source);
            for (var place = 1; place < walk.reached(); place++) {
                inside += (walk.distance(walk.node(place)) - 1) / 2.0;
            }
        }
        var sum = Arrays.stream(Betweenness.of(Arcs.bothWays(graph), 1)).sum();
        assertEquals(inside, sum, 1e-6);
    }

    @Test
    void numberOfThreadsChangesNotABit() {
        var graph = Arcs.bothWays(SampleGraphs.scaleFree(700, 3));
        assertArrayEquals(Betweenness.of(graph, 1), Betweenness.of(graph, 3));
    }

    @Test
    void whoeverIsInterruptedStopsAndStaysInterrupted() {
        var graph = Arcs.bothWays(SampleGraphs.scaleFree(2_000, 3));
        for (var threads = 1; threads <= 2; threads++) {
            Thread.currentThread().interrupt();
            var given = Betweenness.of(graph, threads);
            assertTrue(Thread.interrupted(), threads + " threads");
            assertEquals(0, Arrays.stream(given).sum(), threads + " threads");
        }
    }
}
