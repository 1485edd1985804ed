package parley.analysis.measures;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.Pseudograph;
import parley.network.csr.Arcs;
import parley.network.csr.CompressedRows;

/** The measures of JGraphT, on a graph of its own. */
public record JGraphTMeasures() implements Measures {

    /** JGraphT's graph of the same nodes and arcs: without direction where all arcs run both ways, each tie once. */
    public static Graph<Integer, DefaultEdge> copy(Arcs graph) {
        var isBothWays = graph.isBothWays();
        Graph<Integer, DefaultEdge> copy =
                isBothWays ? new Pseudograph<>(DefaultEdge.class) : new DirectedPseudograph<>(DefaultEdge.class);
        for (var node = 0; node < graph.size(); node++) {
            copy.addVertex(node);
        }
        for (var node = 0; node < graph.size(); node++) {
            for (var head : graph.heads(node)) {
                if (!isBothWays || node < head) {
                    copy.addEdge(node, head);
                }
            }
        }
        return copy;
    }

    @Override
    public double[] betweenness(Arcs graph) {
        return betweenness(copy(graph));
    }

    /** Of a copy made before. */
    public static double[] betweenness(Graph<Integer, DefaultEdge> copy) {
        return byNode(new BetweennessCentrality<>(copy).getScores());
    }

    @Override
    public double[] pageRank(Arcs graph) {
        return pageRank(copy(graph));
    }

    /** Of a copy made before. */
    public static double[] pageRank(Graph<Integer, DefaultEdge> copy) {
        var rank = RowMeasures.RANK;
        return byNode(new PageRank<>(copy, rank.damping(), rank.rounds(), rank.tolerance()).getScores());
    }

    @Override
    public int parts(CompressedRows graph) {
        return new ConnectivityInspector<>(copy(Arcs.bothWays(graph)))
                .connectedSets()
                .size();
    }

    /** Scores by node, from 0 on. */
    public static double[] byNode(Map<Integer, Double> scores) {
        return IntStream.range(0, scores.size())
                .mapToDouble(node -> Objects.requireNonNull(scores.get(node)))
                .toArray();
    }
}
