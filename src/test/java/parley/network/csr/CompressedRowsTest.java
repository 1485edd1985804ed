package parley.network.csr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CompressedRowsTest {
    /** A triangle 0 1 2 with a tail 3, and 4 and 5 apart; one tie twice, and one of a node with itself. */
    private static final CompressedRows GRAPH =
            CompressedRows.of(6, new int[] {2, 0, 0, 1, 1, 2, 1, 0, 2, 3, 3, 3, 4, 5});

    @Test
    void tiesCountOnceAndLoopsNever() {
        assertEquals(5, GRAPH.ties());
        assertArrayEquals(new int[] {0, 1, 0, 2, 1, 2, 2, 3, 4, 5}, GRAPH.ends());
    }

    @Test
    void neighboursStandInOrder() {
        var neighbours = new int[GRAPH.degree(2)];
        for (var k = 0; k < neighbours.length; k++) {
            neighbours[k] = GRAPH.neighbour(GRAPH.start(2) + k);
        }
        assertArrayEquals(new int[] {0, 1, 3}, neighbours);
    }

    @Test
    void tieJoinsBothWays() {
        assertTrue(GRAPH.joins(3, 2) && GRAPH.joins(2, 3));
        assertFalse(GRAPH.joins(0, 3));
    }

    @Test
    void walkCountsTiesOnTheShortestWay() {
        var walk = new BreadthFirst(GRAPH);
        walk.from(0);
        assertArrayEquals(
                new int[] {0, 1, 1, 2, -1, -1},
                java.util.stream.IntStream.range(0, 6).map(walk::distance).toArray());
        assertEquals(4, walk.reached());
        assertEquals(2, walk.farthest());
    }

    @Test
    void partsComeLargestFirst() {
        var parts = BreadthFirst.parts(GRAPH);
        assertEquals(2, parts.size());
        assertArrayEquals(new int[] {0, 1, 2, 3}, parts.getFirst());
        assertArrayEquals(new int[] {4, 5}, parts.getLast());
    }

    @Test
    void partKeepsTheTiesInsideIt() {
        var numbers = new int[6];
        Arrays.fill(numbers, -1);
        var part = GRAPH.part(new int[] {3, 2, 1}, numbers);
        assertArrayEquals(new int[] {0, 1, 1, 2}, part.ends());
        assertTrue(Arrays.stream(numbers).allMatch(number -> number == -1));
    }
}
