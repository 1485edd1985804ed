package parley.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StressLayoutTest {

    @Test
    void pathIsLaidOutStraight() {
        var path = Distances.between(10, path(10));
        assertTrue(stress(path) < 0.005, () -> "stress " + stress(path));
    }

    @Test
    void cycleIsLaidOutRound() {
        var cycle = path(13);
        cycle[12] = new int[] {12, 0};
        var stress = stress(Distances.between(13, cycle));
        assertTrue(stress < 0.035, () -> "stress " + stress);
    }

    @Test
    void gridIsLaidOutFlat() {
        var stress = stress(Distances.between(25, grid(5)));
        assertTrue(stress < 0.04, () -> "stress " + stress);
    }

    @Test
    void stressIsFarBelowThatOfRandomPlaces() {
        var grid = Distances.between(25, grid(5));
        var random =
                StressLayout.stress(grid, new SplittableRandom(1).doubles(50).toArray());
        assertTrue(stress(grid) < random / 4);
    }

    @Test
    void stressOfPlacesAsWantedIsNothing() {
        var places = new double[] {0, 0, 3, 0, 6, 0};
        assertEquals(0, StressLayout.stress(Distances.between(3, new int[][] {{0, 1}, {1, 2}}), places), 1e-9);
    }

    @Test
    void partsThatNothingJoinsStandApart() {
        var places = StressLayout.place(Distances.between(4, new int[][] {{0, 1}, {2, 3}}), 1);
        assertTrue(StressLayout.span(places, 0, 2) > StressLayout.span(places, 0, 1));
        assertTrue(StressLayout.span(places, 1, 3) > StressLayout.span(places, 2, 3));
    }

    @Test
    void sameSeedGivesTheSamePlaces() {
        var grid = Distances.between(9, grid(3));
        assertArrayEquals(StressLayout.place(grid, 5), StressLayout.place(grid, 5));
    }

    private static double stress(Distances distances) {
        return StressLayout.stress(distances, StressLayout.place(distances, 1));
    }

    /** A last link is left to the cycle to close; here it repeats the one before. */
    private static int[][] path(int size) {
        return IntStream.range(0, size)
                .map(i -> Math.min(i, size - 2))
                .mapToObj(i -> new int[] {i, i + 1})
                .toArray(int[][]::new);
    }

    private static int[][] grid(int side) {
        var links = new ArrayList<int[]>();
        for (var i = 0; i < side * side; i++) {
            if (i % side < side - 1) {
                links.add(new int[] {i, i + 1});
            }
            if (i + side < side * side) {
                links.add(new int[] {i, i + side});
            }
        }
        return links.toArray(int[][]::new);
    }
}
