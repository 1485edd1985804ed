package parley.layout.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import parley.bench.SampleGraphs;
import parley.network.csr.CompressedRows;

class LandmarksTest {
    private static final CompressedRows GRAPH = SampleGraphs.scaleFree(400, 1);

    @Test
    void fewComeFirstAmongMany() {
        var landmarks = landmarks();
        landmarks.grow(9, () -> true);
        var few = landmarks.nodes();
        landmarks.grow(100, () -> true);
        assertArrayEquals(few, Arrays.copyOf(landmarks.nodes(), 9));
    }

    @Test
    void noneIsChosenTwice() {
        var landmarks = landmarks();
        landmarks.grow(GRAPH.size(), () -> true);
        assertEquals(GRAPH.size(), Arrays.stream(landmarks.nodes()).distinct().count());
    }

    @Test
    void everyNodeIsStoodForByOne() {
        var landmarks = landmarks();
        landmarks.grow(50, () -> true);
        assertEquals(
                GRAPH.size(),
                Arrays.stream(landmarks.within())
                        .mapToInt(within -> within[within.length - 1])
                        .sum());
    }

    @Test
    void noMoreAreChosenOnceNobodyWaits() {
        var landmarks = landmarks();
        landmarks.grow(50, () -> false);
        assertEquals(1, landmarks.nodes().length);
    }

    private static Landmarks landmarks() {
        return new Landmarks(GRAPH, GRAPH.size(), new SplittableRandom(1), () -> true);
    }
}
