package parley.network.csr;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.bench.SampleGraphs;

/** Measures of a scale-free graph with three ties a node, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MeasureKernels {
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
