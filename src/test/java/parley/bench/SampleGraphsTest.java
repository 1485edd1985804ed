package parley.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.network.csr.BreadthFirst;

class SampleGraphsTest {

    @Test
    void aboutThreeTiesANodeInOnePart() {
        var graph = SampleGraphs.scaleFree(2_000, 1);
        assertEquals(6_000, graph.ties(), 120);
        assertEquals(1, BreadthFirst.parts(graph).size());
    }

    @Test
    void scaleFreeGraphHasHubsAndSmallWorldHasNone() {
        assertTrue(most(SampleGraphs.scaleFree(2_000, 1)) > 60);
        assertTrue(most(SampleGraphs.smallWorld(2_000, 1)) < 20);
    }

    private static int most(parley.network.csr.CompressedRows graph) {
        return IntStream.range(0, graph.size()).map(graph::degree).max().orElse(0);
    }

    @Test
    void seedMakesTheGraph() {
        assertArrayEquals(
                SampleGraphs.smallWorld(100, 5).ends(),
                SampleGraphs.smallWorld(100, 5).ends());
        assertFalse(Arrays.equals(
                SampleGraphs.smallWorld(100, 5).ends(),
                SampleGraphs.smallWorld(100, 6).ends()));
    }

    @Test
    void benchTellsOfEveryWayToLayOut() {
        var peer = new LayoutBench.Peer(
                "in a row", () -> IntStream.range(0, 20).asDoubleStream().toArray());
        var results = LayoutBench.of(SampleGraphs.smallWorld(10, 1), 1, List.of(peer));
        assertEquals("Parley, balanced", results.getFirst().name());
        assertTrue(results.stream().anyMatch(result -> result.name().startsWith("JGraphT")));
        assertEquals("in a row", results.getLast().name());
        assertTrue(results.stream().allMatch(result -> result.stress() >= 0 && result.stress() < 1));
    }
}
