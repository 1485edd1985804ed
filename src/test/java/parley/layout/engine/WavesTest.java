package parley.layout.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.bench.SampleGraphs;
import parley.network.csr.BreadthFirst;
import parley.network.csr.CompressedRows;

class WavesTest {

    @Test
    void distancesAreThoseOfAWalkFromEach() {
        var graph = SampleGraphs.scaleFree(500, 1);
        var sources = IntStream.range(0, Waves.AT_ONCE).map(s -> 7 * s).toArray();
        var distances = new short[sources.length * graph.size()];
        new Waves(graph).from(sources, 0, sources.length, distances, () -> true);
        var walk = new BreadthFirst(graph);
        for (int s = 0; s < sources.length; s++) {
            walk.from(sources[s]);
            for (int i = 0; i < graph.size(); i++) {
                assertEquals(walk.distance(i), distances[s * graph.size() + i]);
            }
        }
    }

    @Test
    void noFartherIsGoneOnceNobodyWaits() {
        var path = CompressedRows.of(6, new int[] {0, 1, 1, 2, 2, 3, 3, 4, 4, 5});
        var distances = new short[path.size()];
        var questions = new AtomicInteger();
        new Waves(path).from(new int[] {0}, 0, 1, distances, () -> questions.incrementAndGet() <= 3);
        assertEquals(3, distances[3]);
        assertEquals(0, distances[4]);
    }
}
