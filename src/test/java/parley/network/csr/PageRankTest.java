package parley.network.csr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parley.bench.SampleGraphs;

class PageRankTest {
    private static final PageRank RANK = new PageRank(0.85, 200, 1e-12);

    @Test
    void chancesMakeOne() {
        var ranks = RANK.of(Arcs.of(5, SampleGraphs.smallWorld(5, 1).ends()));
        assertEquals(1, Arrays.stream(ranks).sum(), 1e-9);
        assertTrue(Arrays.stream(ranks).allMatch(rank -> rank > 0));
    }

    @Test
    void ringIsEven() {
        assertArrayEquals(
                new double[] {0.25, 0.25, 0.25, 0.25}, RANK.of(Arcs.of(4, new int[] {0, 1, 1, 2, 2, 3, 3, 0})), 1e-12);
    }

    /** Of two nodes whose only arc leads from 0 to 1: p1 = p0 (1 + .85), since 1 begins anew anywhere. */
    @Test
    void whereNothingLeadsOnTheWalkBeginsAnew() {
        assertArrayEquals(new double[] {1 / 2.85, 1.85 / 2.85}, RANK.of(Arcs.of(2, new int[] {0, 1})), 1e-9);
    }

    @Test
    void parallelArcsArePreferred() {
        var ranks = RANK.of(Arcs.of(3, new int[] {0, 1, 0, 1, 0, 2, 1, 0, 2, 0}));
        assertTrue(ranks[1] > ranks[2]);
    }

    @Test
    void graphWithoutNodesHasNoRanks() {
        assertEquals(0, RANK.of(Arcs.of(0, new int[0])).length);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PageRank(1.1, 10, 1e-4));
        assertThrows(IllegalArgumentException.class, () -> new PageRank(0.85, 0, 1e-4));
        assertThrows(IllegalArgumentException.class, () -> new PageRank(0.85, 10, 0));
    }
}
