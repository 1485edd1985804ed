package parley.query;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.bench.MadeDataset;

/** What survives a filter, and a search, in a made-up dataset of 3,000 actors with 9,000 ties. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QueryKernels {
    private Projections projections;
    private Filter camps;
    private Filter words;

    @Setup
    public void make() {
        projections = Projections.of(MadeDataset.of(3_000, 9_000, 1));
        projections.gatherWords();
        camps = Filter.NONE.withCamps(new Facet<>(Set.of("bloc-1", "bloc-3")));
        words = Filter.NONE.withText("tal forum");
    }

    @Benchmark
    public Projection filter() {
        return projections.under("dialogue", camps);
    }

    @Benchmark
    public Projection search() {
        return projections.under("dialogue", words);
    }
}
