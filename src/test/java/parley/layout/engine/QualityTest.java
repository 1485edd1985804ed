package parley.layout.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import parley.network.csr.CompressedRows;

class QualityTest {
    private static final CompressedRows PATH = CompressedRows.of(3, new int[] {0, 1, 1, 2});
    private static final CompressedRows RING = CompressedRows.of(4, new int[] {0, 1, 1, 2, 2, 3, 3, 0});

    @Test
    void straightPathHasNoStressAtAnyScale() {
        assertEquals(0, Quality.stress(PATH, new double[] {0, 0, 7, 0, 14, 0}), 1e-12);
    }

    /** Ratios 1, 1 and √2/2: 1 − (2 + √½)² / (2 + ½) / 3. */
    @Test
    void bentPathHasTheStressOfItsBend() {
        var wanted = 2 + Math.sqrt(0.5);
        assertEquals(1 - wanted * wanted / 2.5 / 3, Quality.stress(PATH, new double[] {0, 0, 1, 0, 1, 1}), 1e-12);
    }

    @Test
    void pairsThatNothingJoinsHaveNoStress() {
        var apart = CompressedRows.of(4, new int[] {0, 1, 2, 3});
        assertEquals(0, Quality.stress(apart, new double[] {0, 0, 1, 0, 50, 50, 51, 50}), 1e-12);
    }

    @Test
    void squareShowsAllNeighbourhoodsOfARing() {
        assertEquals(1, Quality.neighbourhoods(RING, new double[] {0, 0, 1, 0, 1, 1, 0, 1}), 1e-12);
    }

    /** With 1 and 2 exchanged each node has one neighbour among its two nearest, and three in both sets together. */
    @Test
    void exchangedCornersShowAThird() {
        assertEquals(1 / 3.0, Quality.neighbourhoods(RING, new double[] {0, 0, 1, 1, 1, 0, 0, 1}), 1e-12);
    }

    @Test
    void exchangedCornersCrossOnce() {
        assertEquals(1, Quality.crossings(RING, new double[] {0, 0, 1, 1, 1, 0, 0, 1}));
        assertEquals(0, Quality.crossings(RING, new double[] {0, 0, 1, 0, 1, 1, 0, 1}));
    }

    @Test
    void tiesFromOneNodeDoNotCross() {
        assertEquals(0, Quality.crossings(PATH, new double[] {0, 0, 1, 0, 0.5, 0}));
    }

    /** A grating of 110 rows and 110 columns, and 9,900 ties that cross nothing: 12,100 crossings. */
    @Test
    void crossingsOfManyTiesAreEstimated() {
        var ties = 10_120;
        var ends = new int[2 * ties];
        var places = new double[4 * ties];
        for (var t = 0; t < ties; t++) {
            ends[2 * t] = 2 * t;
            ends[2 * t + 1] = 2 * t + 1;
            int row = t / 2;
            var at = row + 0.5;
            var lines = new double[][] {{at, 0, at, 110}, {0, at, 110, at}, {200 + t, 0, 200 + t, 9}};
            System.arraycopy(lines[t < 220 ? t % 2 : 2], 0, places, 4 * t, 4);
        }
        assertEquals(12_100, (double) Quality.crossings(CompressedRows.of(2 * ties, ends), places), 12_100 * 0.4);
    }

    @Test
    void nearestAreFoundAmongEqualDistances() {
        var star = CompressedRows.of(5, new int[] {0, 1, 0, 2, 0, 3, 0, 4});
        var cross = new double[] {0, 0, 1, 0, -1, 0, 0, 1, 0, -1};
        assertEquals(1, Quality.neighbourhoods(star, cross), 1e-12);
    }

    @Test
    void randomPlacesShowHardlyAnyNeighbourhood() {
        var ends = new int[400];
        for (var t = 0; t < 200; t++) {
            ends[2 * t] = t;
            ends[2 * t + 1] = (t + 1) % 200;
        }
        var random = new SplittableRandom(3).doubles(400).toArray();
        assertEquals(0, Quality.neighbourhoods(CompressedRows.of(200, ends), random), 0.05);
    }
}
