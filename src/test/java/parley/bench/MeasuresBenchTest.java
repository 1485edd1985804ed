package parley.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.bench.MeasuresBench.Result;
import parley.network.csr.Arcs;

class MeasuresBenchTest {

    @Test
    void benchTellsOfBothWaysAndHowFarTheyDiffer() {
        var results = MeasuresBench.of(Arcs.bothWays(SampleGraphs.smallWorld(20, 1)), 2);
        assertEquals(
                List.of("betweenness", "PageRank", "PageRank, to 1e-4"),
                results.stream().map(Result::name).toList());
        assertTrue(results.stream()
                .allMatch(result -> result.one() > 0
                        && result.jgrapht().isPresent()
                        && result.difference().orElse(1) < 1e-9));
    }
}
