package parley.query;

import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import parley.bench.Kernels;
import parley.bench.MadeNetwork;

/** What survives a filter, and a search, in a made-up dataset of 3,000 actors with 9,000 ties. */
public class QueryKernels extends Kernels {
    private Projections projections;
    private Filter camps;
    private Filter words;

    @Setup
    public void make() {
        projections = Projections.of(MadeNetwork.of(3_000, 9_000, 1));
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
