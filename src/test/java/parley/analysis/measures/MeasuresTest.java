package parley.analysis.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.Datasets;
import parley.bench.SampleGraphs;
import parley.network.Composition;
import parley.network.Networks;
import parley.network.csr.Arcs;
import parley.network.csr.CompressedRows;
import parley.network.csr.Reach;

/** JGraphT is the oracle. */
class MeasuresTest {
    private static final double SAME = 1e-9;
    private static final JGraphTMeasures ORACLE = new JGraphTMeasures();
    private static final RowMeasures ROWS = new RowMeasures(2);

    /** Without direction, of many shapes. */
    static Stream<CompressedRows> undirected() {
        return Stream.of(
                SampleGraphs.smallWorld(40, 1),
                SampleGraphs.smallWorld(600, 2),
                SampleGraphs.scaleFree(600, 3),
                SampleGraphs.communities(300, 4),
                apart(),
                CompressedRows.of(3, new int[0]),
                CompressedRows.of(0, new int[0]));
    }

    /** Fewer ties than nodes, so that it falls into many parts. */
    private static CompressedRows apart() {
        return CompressedRows.of(400, new Random(5).ints(600, 0, 400).toArray());
    }

    /** With direction, several arcs between the same two, and loops; some nodes with no way on. */
    static Stream<Arcs> directed() {
        return Stream.of(
                Arcs.of(200, new Random(6).ints(1_200, 0, 200).toArray()),
                Arcs.of(30, new Random(7).ints(1_000, 0, 30).toArray()),
                Arcs.of(300, new Random(8).ints(400, 0, 300).toArray()),
                Arcs.of(600, SampleGraphs.scaleFree(600, 9).ends()),
                network());
    }

    /** The network that is drawn of the shipped dataset, in which ties of several kinds join the same two. */
    private static Arcs network() {
        var network = Networks.of(Datasets.offer(), Composition.opening(Datasets.offer()));
        var members = network.members();
        return Arcs.of(
                members.size(),
                network.ties().stream()
                        .flatMapToInt(tie -> java.util.stream.IntStream.of(
                                members.indexOf(network.member(tie.from())), members.indexOf(network.member(tie.to()))))
                        .toArray());
    }

    static Stream<Arcs> all() {
        return Stream.concat(undirected().map(Arcs::bothWays), directed());
    }

    @ParameterizedTest
    @MethodSource("all")
    void betweennessIsThatOfJGraphT(Arcs graph) {
        var expected = ORACLE.betweenness(graph);
        var given = ROWS.betweenness(graph);
        assertEquals(expected.length, given.length);
        for (var node = 0; node < given.length; node++) {
            assertEquals(expected[node], given[node], SAME * Math.max(1, expected[node]));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void pageRankIsThatOfJGraphT(Arcs graph) {
        assertArrayEquals(ORACLE.pageRank(graph), ROWS.pageRank(graph), SAME);
    }

    @ParameterizedTest
    @MethodSource("all")
    void pageRankStopsWhenThatOfJGraphTDoes(Arcs graph) {
        var coarse = new parley.network.csr.PageRank(
                PageRank.DAMPING_FACTOR_DEFAULT, PageRank.MAX_ITERATIONS_DEFAULT, PageRank.TOLERANCE_DEFAULT);
        var given = coarse.of(graph);
        new PageRank<>(JGraphTMeasures.copy(graph))
                .getScores()
                .forEach((node, score) -> assertEquals(score, given[node], SAME));
    }

    @ParameterizedTest
    @MethodSource("undirected")
    void nearnessIsThatOfJGraphT(CompressedRows graph) {
        var given = Reach.of(graph, 2);
        new HarmonicCentrality<>(JGraphTMeasures.copy(Arcs.bothWays(graph)), false, true)
                .getScores()
                .forEach((node, score) -> assertEquals(Objects.requireNonNull(score), given.nearness(node), SAME));
    }

    @ParameterizedTest
    @MethodSource("undirected")
    void partsAreThoseOfJGraphT(CompressedRows graph) {
        assertEquals(ORACLE.parts(graph), ROWS.parts(graph));
    }

    @Test
    void smallGraphsAreJGraphTs() {
        assertInstanceOf(JGraphTMeasures.class, Measures.forSize(Measures.LARGE - 1));
        assertInstanceOf(RowMeasures.class, Measures.forSize(Measures.LARGE));
    }
}
