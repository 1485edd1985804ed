package parley.network.csr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ArcsTest {
    private static final Arcs ARCS = Arcs.of(4, new int[] {2, 0, 0, 1, 2, 0, 1, 1, 2, 1});

    @Test
    void arcsCountEachAlsoToTheSameNode() {
        assertEquals(5, ARCS.count());
        assertArrayEquals(new int[] {0, 0, 1}, ARCS.heads(2));
        assertArrayEquals(new int[] {0, 1, 2}, ARCS.tails(1));
        assertEquals(1, ARCS.outDegree(1));
        assertEquals(0, ARCS.outDegree(3));
    }

    @Test
    void graphWithoutDirectionRunsBothWays() {
        var both = Arcs.bothWays(CompressedRows.of(3, new int[] {0, 1, 1, 2}));
        assertTrue(both.isBothWays());
        assertFalse(ARCS.isBothWays());
        assertArrayEquals(new int[] {0, 2}, both.heads(1));
        assertArrayEquals(both.heads(1), both.tails(1));
    }

    @Test
    void whatIsNoNodeIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> Arcs.of(2, new int[] {0, 2}));
    }
}
