package parley.layout.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PackingTest {

    @Test
    void fourSquaresMakeOne() {
        var places = Packing.into(1, new double[] {1, 1, 1, 1, 1, 1, 1, 1});
        assertArrayEquals(new double[] {0, 0, 1, 0, 0, 1, 1, 1}, places, 1e-9);
    }

    @Test
    void wideRoomPutsThemInARow() {
        var places = Packing.into(4, new double[] {1, 1, 1, 1, 1, 1, 1, 1});
        assertArrayEquals(new double[] {0, 0, 1, 0, 2, 0, 3, 0}, places, 1e-9);
    }

    @Test
    void smallOnesFillWhatALargeOneLeaves() {
        var sizes = new double[] {3, 3, 1, 1, 1, 1, 1, 1};
        var places = Packing.into(4 / 3.0, sizes);
        assertArrayEquals(new double[] {0, 0, 3, 0, 3, 1, 3, 2}, places, 1e-9);
    }

    @Test
    void nothingOverlapsAndLittleIsWasted() {
        var random = new SplittableRandom(1);
        var sizes = new double[200];
        var area = 0.0;
        for (var r = 0; r < 100; r++) {
            sizes[2 * r] = 1 + 9 * (100 - r) / 100.0 * random.nextDouble(0.5, 1);
            sizes[2 * r + 1] = 1 + 9 * (100 - r) / 100.0 * random.nextDouble(0.5, 1);
            area += sizes[2 * r] * sizes[2 * r + 1];
        }
        var places = Packing.into(1.5, sizes);
        double right = 0;
        double bottom = 0;
        for (var r = 0; r < 200; r += 2) {
            right = Math.max(right, places[r] + sizes[r]);
            bottom = Math.max(bottom, places[r + 1] + sizes[r + 1]);
            for (var s = 0; s < r; s += 2) {
                assertFalse(overlap(places, sizes, r, s), r + " and " + s);
            }
        }
        assertEquals(1, area / (right * bottom), 0.25);
    }

    private static boolean overlap(double[] places, double[] sizes, int r, int s) {
        return places[r] + sizes[r] > places[s] + 1e-9
                && places[s] + sizes[s] > places[r] + 1e-9
                && places[r + 1] + sizes[r + 1] > places[s + 1] + 1e-9
                && places[s + 1] + sizes[s + 1] > places[r + 1] + 1e-9;
    }
}
