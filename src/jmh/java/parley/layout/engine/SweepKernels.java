package parley.layout.engine;

import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import parley.bench.Kernels;
import parley.bench.SampleGraphs;
import parley.network.csr.CompressedRows;

/** One sweep each of what a layout is made of: all pairs of 1,000 nodes, and pivots and short-range forces of 10,000. */
public class SweepKernels extends Kernels {
    private static final double STEP = 0.1;
    private static final double BALANCED = 0.5;

    private AllPairs pairs;
    private Pivots pivots;
    private ShortRange forces;
    private double[] few;
    private double[] many;

    /** Places that are laid out already, so that every sweep has the same to do. */
    @Setup
    public void make() {
        var small = SampleGraphs.smallWorld(1_000, 1);
        var large = SampleGraphs.scaleFree(10_000, 1);
        few = laidOut(small);
        many = laidOut(large);
        pairs = new AllPairs(small, BALANCED, new boolean[small.size()], new SplittableRandom(1), () -> true);
        pivots = Pivots.few(large, BALANCED, new boolean[large.size()], new SplittableRandom(1), () -> true)
                .whole(() -> true);
        forces = new ShortRange(large, new boolean[large.size()]);
        forces.measure(many);
    }

    private static double[] laidOut(CompressedRows graph) {
        return GraphLayout.place(graph, Wish.anew(BALANCED, 1, 1), Watch.NONE);
    }

    @Benchmark
    public double[] allPairsOf1k() {
        pairs.sweep(few, STEP);
        return few;
    }

    @Benchmark
    public double[] pivotsOf10k() {
        pivots.sweep(many, STEP);
        return many;
    }

    @Benchmark
    public double[] shortRangeOf10k() {
        forces.sweep(many, STEP);
        return many;
    }
}
