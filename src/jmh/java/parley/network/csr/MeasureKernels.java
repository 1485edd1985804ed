package parley.network.csr;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import parley.bench.Kernels;
import parley.bench.SampleGraphs;

/** Measures of a scale-free graph with three ties a node, on one thread. */
public class MeasureKernels extends Kernels {
    @Param({"1000", "3000"})
    int nodes;

    private CompressedRows rows;
    private Arcs arcs;
    private PageRank rank;

    @Setup
    public void make() {
        rows = SampleGraphs.scaleFree(nodes, 1);
        arcs = Arcs.bothWays(rows);
        rank = new PageRank(0.85, 100, 1e-9);
    }

    @Benchmark
    public double[] betweenness() {
        return Betweenness.of(arcs, 1);
    }

    @Benchmark
    public double[] pageRank() {
        return rank.of(arcs);
    }

    @Benchmark
    public Reach reach() {
        return Reach.of(rows, 1);
    }
}
