package parley.analysis.measures;

import parley.network.csr.Arcs;
import parley.network.csr.CompressedRows;

/** Works out measures of the nodes of a graph; two of these give the same to within 1e-9. */
public sealed interface Measures permits JGraphTMeasures, RowMeasures {
    /**
     * From how many nodes on compressed rows are used: up to there JGraphT answers within a blink, as src/docs/benchmarks.md
     * measures it.
     */
    int LARGE = 300;

    /** Those that are quickest enough for a graph of a size. */
    static Measures forSize(int nodes) {
        return nodes < LARGE ? new JGraphTMeasures() : RowMeasures.onAllProcessors();
    }

    /**
     * The betweenness of each node, not normalised, in which each pair of others counts once where there is no direction.
     * O(nodes · arcs). A large graph's is given up when the thread is interrupted, and the numbers then are good for nothing.
     */
    double[] betweenness(Arcs graph);

    /**
     * The PageRank of each node, the sum being 1, with the damping of 0.85, the rounds and the stopping rule that JGraphT has.
     * Its tolerance of 1e-4 is as much as the whole share of a node among ten thousand; here it is 1e-9.
     */
    double[] pageRank(Arcs graph);

    /** How many parts there are with no tie between them. Linear. */
    int parts(CompressedRows graph);
}
