package parley.network.csr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parley.bench.SampleGraphs;

class ReachTest {
    private static final double EXACT = 1e-12;

    /** A line of five, and one apart. */
    private static final Reach LINE = Reach.of(CompressedRows.of(6, new int[] {0, 1, 1, 2, 2, 3, 3, 4}), 1);

    /** (1 + 1/2 + 1/3 + 1/4) / 5. */
    @Test
    void nearnessShrinksWithDistance() {
        assertEquals(25 / 60.0, LINE.nearness(0), EXACT);
        assertEquals(0, LINE.nearness(5), EXACT);
    }

    @Test
    void othersAreCountedByDistance() {
        assertEquals(1, LINE.direct(0));
        assertEquals(1, LINE.overOne(0));
        assertEquals(2, LINE.farther(0));
        assertEquals(5, LINE.all(0));
        assertEquals(1, LINE.all(5));
    }

    @Test
    void numberOfThreadsChangesNothing() {
        var graph = SampleGraphs.smallWorld(400, 2);
        var alone = Reach.of(graph, 1);
        var together = Reach.of(graph, 4);
        for (var node = 0; node < graph.size(); node++) {
            assertEquals(alone.nearness(node), together.nearness(node), 0);
            assertEquals(alone.farther(node), together.farther(node));
        }
    }
}
