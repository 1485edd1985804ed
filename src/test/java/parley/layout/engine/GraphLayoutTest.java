package parley.layout.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.bench.SampleGraphs;
import parley.network.csr.CompressedRows;

class GraphLayoutTest {
    private static final CompressedRows WORLD = SampleGraphs.smallWorld(300, 1);
    /** Beyond what is laid out by all pairs. */
    private static final CompressedRows LARGE = SampleGraphs.scaleFree(3_000, 1);

    @Test
    void pathIsLaidOutStraight() {
        var stress = Quality.stress(path(12), place(path(12), 0));
        assertTrue(stress < 0.005, () -> "stress " + stress);
    }

    @Test
    void longPathIsLaidOutByItsPivots() {
        var stress = Quality.stress(path(2_500), place(path(2_500), 0));
        assertTrue(stress < 0.1, () -> "stress " + stress);
    }

    @Test
    void distancesAreShownFarBetterThanByChance() {
        assertTrue(Quality.stress(WORLD, place(WORLD, 0)) < 0.16);
        assertTrue(Quality.stress(LARGE, place(LARGE, 0)) < 0.19);
    }

    @Test
    void clustersShowNeighbourhoods() {
        var before = Quality.neighbourhoods(WORLD, place(WORLD, 0));
        var after = Quality.neighbourhoods(WORLD, place(WORLD, 1));
        assertTrue(after > 2 * before, () -> before + " and " + after);
    }

    @Test
    void clustersCostFewDistances() {
        var before = Quality.stress(WORLD, place(WORLD, 0));
        var after = Quality.stress(WORLD, place(WORLD, 0.5));
        assertTrue(after < 1.2 * before, () -> before + " and " + after);
    }

    @Test
    void sameWishGivesTheSamePlaces() {
        assertArrayEquals(place(WORLD, 0.5), place(WORLD, 0.5));
        assertArrayEquals(place(LARGE, 0.5), place(LARGE, 0.5));
    }

    @Test
    void otherSeedGivesOtherPlaces() {
        var other = GraphLayout.place(WORLD, Wish.anew(0.5, 1, 2), Watch.NONE);
        assertTrue(!Arrays.equals(place(WORLD, 0.5), other));
    }

    @Test
    void whatIsLaidOutStaysWhereItIsWhenLaidOutAgain() {
        var before = place(WORLD, 0.5);
        var after = GraphLayout.place(WORLD, Wish.near(0.5, 1, 9, before, new boolean[0]), Watch.NONE);
        assertTrue(meanShift(before, after) < 0.1 * Extent.of(before).width(), () -> "" + meanShift(before, after));
    }

    @Test
    void warmStartKeepsTheUnit() {
        var before = Arrays.stream(place(WORLD, 0.5)).map(at -> 40 * at).toArray();
        var after = GraphLayout.place(WORLD, Wish.near(0.5, 1, 9, before, new boolean[0]), Watch.NONE);
        assertEquals(1, Extent.of(after).width() / Extent.of(before).width(), 0.25);
    }

    @Test
    void newNodeComesToStandByItsNeighbours() {
        var before = place(WORLD, 0.5);
        var start = before.clone();
        start[20] = Double.NaN;
        start[21] = Double.NaN;
        var after = GraphLayout.place(WORLD, Wish.near(0.5, 1, 9, start, new boolean[0]), Watch.NONE);
        var gap = Math.hypot(after[20] - after[22], after[21] - after[23]);
        assertTrue(gap < 0.4 * Extent.of(after).width(), () -> "gap " + gap);
    }

    @Test
    void pinnedNodesStandExactlyWhereTheyWere() {
        var start = place(WORLD, 0.5);
        start[0] += 3;
        var pinned = new boolean[WORLD.size()];
        pinned[0] = true;
        pinned[7] = true;
        var after = GraphLayout.place(WORLD, Wish.near(0.5, 1, 9, start, pinned), Watch.NONE);
        assertEquals(start[0], after[0]);
        assertEquals(start[15], after[15]);
    }

    @Test
    void partsStandApart() {
        var places = place(CompressedRows.of(9, new int[] {0, 1, 1, 2, 3, 4, 5, 6}), 0);
        var first = Extent.of(Arrays.copyOf(places, 6));
        for (var i = 3; i < 9; i++) {
            var inside = places[2 * i] > first.left()
                    && places[2 * i] < first.right()
                    && places[2 * i + 1] > first.top()
                    && places[2 * i + 1] < first.bottom();
            assertTrue(!inside, "node " + i);
        }
    }

    @Test
    void manyPartsTakeTheShapeOfTheRoom() {
        var pairs = IntStream.range(0, 400).toArray();
        var graph = CompressedRows.of(500, pairs);
        var extent = Extent.of(GraphLayout.place(graph, Wish.anew(0, 2.5, 1), Watch.NONE));
        assertEquals(2.5, extent.width() / extent.height(), 0.7);
    }

    @Test
    void firstPictureIsWorthLookingAt() {
        var shown = new ArrayList<double[]>();
        GraphLayout.place(LARGE, Wish.anew(0.5, 1, 1), places -> shown.add(places.get()));
        assertTrue(Quality.stress(LARGE, shown.getFirst()) < 0.3);
    }

    @Test
    void whoLooksOnChangesNothing() {
        var shown = new ArrayList<double[]>();
        var looked = GraphLayout.place(LARGE, Wish.anew(0.5, 1, 1), places -> shown.add(places.get()));
        assertArrayEquals(place(LARGE, 0.5), looked);
    }

    @Test
    void everySweepIsShown() {
        var shown = new ArrayList<double[]>();
        var last = GraphLayout.place(LARGE, Wish.anew(0.5, 1, 1), places -> shown.add(places.get()));
        assertTrue(shown.size() > 20);
        assertTrue(Quality.stress(LARGE, shown.get(12)) < 0.35);
        assertEquals(last.length, shown.getFirst().length);
    }

    @Test
    void cancelledLayoutGivesWhatItHas() {
        var places = GraphLayout.place(LARGE, Wish.anew(0.5, 1, 1), new Watch() {
            @Override
            public void shows(Supplier<double[]> shown) {
                throw new AssertionError("nobody looks any more");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        });
        assertTrue(Arrays.stream(places).allMatch(Double::isFinite));
    }

    @Test
    void isGivenUpWhilePivotsAreChosen() {
        assertEquals(4, questionsUntilGivenUp(LARGE, 4));
    }

    @Test
    void isGivenUpWhileDistancesOfAllPairsAreWalked() {
        assertEquals(4, questionsUntilGivenUp(WORLD, 4));
    }

    /** How often it is asked whether to go on, where the answer is no from a question on; that nothing was shown until then. */
    private static int questionsUntilGivenUp(CompressedRows graph, int patience) {
        var questions = new AtomicInteger();
        GraphLayout.place(graph, Wish.anew(0.5, 1, 1), new Watch() {
            @Override
            public void shows(Supplier<double[]> shown) {
                throw new AssertionError("distances are not known yet");
            }

            @Override
            public boolean cancelled() {
                return questions.incrementAndGet() >= patience;
            }
        });
        return questions.get();
    }

    @Test
    void noNodesAreNoPlaces() {
        assertEquals(0, place(CompressedRows.of(0, new int[0]), 0.5).length);
    }

    @Test
    void wishOutsideOfItsRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Wish.anew(1.5, 1, 1));
    }

    private static double[] place(CompressedRows graph, double clusters) {
        return GraphLayout.place(graph, Wish.anew(clusters, 1, 1), Watch.NONE);
    }

    private static CompressedRows path(int size) {
        return CompressedRows.of(
                size,
                IntStream.range(0, size - 1)
                        .flatMap(i -> IntStream.of(i, i + 1))
                        .toArray());
    }

    private static double meanShift(double[] before, double[] after) {
        return IntStream.range(0, before.length / 2)
                .mapToDouble(i -> Math.hypot(after[2 * i] - before[2 * i], after[2 * i + 1] - before[2 * i + 1]))
                .average()
                .orElse(0);
    }
}
