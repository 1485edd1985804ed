package parley.analysis.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.generate.GnmRandomGraphGenerator;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final double EXACT = 1e-9;

    /** A line of four, and one apart. */
    private static final Chains LINE = new Chains(5, List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}));

    /** The second stands between the first and the two behind. */
    @Test
    void whoStandsBetweenIsCountedForEachPair() {
        assertEquals(2, LINE.betweenness(1), EXACT);
        assertEquals(0, LINE.betweenness(0), EXACT);
    }

    /** (1 + 1/2 + 1/3) / 4. */
    @Test
    void nearnessShrinksWithDistance() {
        assertEquals(11 / 24.0, LINE.closeness(0), EXACT);
        assertEquals(0, LINE.closeness(4), EXACT);
    }

    @Test
    void reachIsToldByDistance() {
        assertEquals(new Chains.Reach(1, 1, 1), LINE.reach(0));
        assertEquals(new Chains.Reach(2, 1, 0), LINE.reach(1));
    }

    /** Of the two ways round a square, each corner stands on one. */
    @Test
    void equalWaysShareTheChain() {
        var square = new Chains(4, List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}, new int[] {3, 0}));
        assertEquals(0.5, square.betweenness(1), EXACT);
    }

    private static Graph<Integer, DefaultEdge> random() {
        var graph = new SimpleGraph<>(SupplierUtil.createIntegerSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        new GnmRandomGraphGenerator<Integer, DefaultEdge>(80, 120, 2013).generateGraph(graph);
        return graph;
    }

    private static Chains chains(Graph<Integer, DefaultEdge> graph) {
        return new Chains(
                graph.vertexSet().size(),
                graph.edgeSet().stream()
                        .map(tie -> new int[] {graph.getEdgeSource(tie), graph.getEdgeTarget(tie)})
                        .toList());
    }

    @Test
    void betweennessIsThatOfJGraphT() {
        var graph = random();
        var chains = chains(graph);
        new BetweennessCentrality<>(graph)
                .getScores()
                .forEach((vertex, score) -> assertEquals(score, chains.betweenness(vertex), EXACT));
    }

    @Test
    void closenessIsThatOfJGraphT() {
        var graph = random();
        var chains = chains(graph);
        new HarmonicCentrality<>(graph, false, true)
                .getScores()
                .forEach((vertex, score) -> assertEquals(score, chains.closeness(vertex), EXACT));
    }
}
