package parley.analysis.measures;

import parley.network.csr.Arcs;
import parley.network.csr.Betweenness;
import parley.network.csr.BreadthFirst;
import parley.network.csr.CompressedRows;
import parley.network.csr.PageRank;

/**
 * Measures on compressed rows.
 *
 * @param threads how many work at once, from 1; the numbers do not depend on it
 */
public record RowMeasures(int threads) implements Measures {
    static final PageRank RANK = new PageRank(0.85, 100, 1e-9);

    public static RowMeasures onAllProcessors() {
        return new RowMeasures(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public double[] betweenness(Arcs graph) {
        return Betweenness.of(graph, threads);
    }

    @Override
    public double[] pageRank(Arcs graph) {
        return RANK.of(graph);
    }

    @Override
    public int parts(CompressedRows graph) {
        return BreadthFirst.parts(graph).size();
    }
}
