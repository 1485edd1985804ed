package parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import parley.analysis.measures.JGraphTMeasures;
import parley.analysis.measures.Measures;
import parley.analysis.measures.RowMeasures;
import parley.network.csr.Arcs;

/** Times measures of one graph in one run: on compressed rows, with one thread and with all, and JGraphT's. */
public final class MeasuresBench {
    /** JGraphT's betweenness takes minutes for ten thousand nodes, and would take most of a day for a hundred thousand. */
    private static final int JGRAPHT_UP_TO = 20_000;

    private static final int RUNS = 7;
    /** As JGraphT's is where nothing is said. */
    private static final parley.network.csr.PageRank COARSE = new parley.network.csr.PageRank(
            PageRank.DAMPING_FACTOR_DEFAULT, PageRank.MAX_ITERATIONS_DEFAULT, PageRank.TOLERANCE_DEFAULT);

    private final Arcs graph;
    private final int processors;

    /**
     * What came of one measure.
     *
     * @param jgrapht milliseconds on a graph made before; empty where that would take too long
     * @param one milliseconds on compressed rows made before, by one thread
     * @param all the same by as many threads as there are processors; empty where the measure is one thread's
     * @param difference the largest between two numbers for one node, as a share of JGraphT's where that is above 1
     */
    public record Result(
            String name, OptionalDouble jgrapht, double one, OptionalDouble all, OptionalDouble difference) {}

    private MeasuresBench(Arcs graph, int processors) {
        this.graph = graph;
        this.processors = processors;
    }

    /** All measures that both have. */
    public static List<Result> of(Arcs graph, int processors) {
        var bench = new MeasuresBench(graph, processors);
        var results = new ArrayList<Result>();
        results.add(bench.result(
                "betweenness", measures -> measures.betweenness(graph), JGraphTMeasures::betweenness, processors > 1));
        results.add(bench.result("PageRank", measures -> measures.pageRank(graph), JGraphTMeasures::pageRank, false));
        results.add(bench.result(
                "PageRank, to 1e-4",
                _ -> COARSE.of(graph),
                copy -> JGraphTMeasures.byNode(new PageRank<>(copy).getScores()),
                false));
        return results;
    }

    private Result result(
            String name,
            Function<Measures, double[]> ours,
            Function<Graph<Integer, DefaultEdge>, double[]> theirs,
            boolean isShared) {
        var one = new Timed(() -> ours.apply(new RowMeasures(1)));
        var all = isShared
                ? OptionalDouble.of(new Timed(() -> ours.apply(new RowMeasures(processors))).millis)
                : OptionalDouble.empty();
        if (graph.size() > JGRAPHT_UP_TO) {
            return new Result(name, OptionalDouble.empty(), one.millis, all, OptionalDouble.empty());
        }
        var copy = JGraphTMeasures.copy(graph);
        var jgrapht = new Timed(() -> theirs.apply(copy));
        return new Result(
                name,
                OptionalDouble.of(jgrapht.millis),
                one.millis,
                all,
                OptionalDouble.of(difference(jgrapht.numbers, one.numbers)));
    }

    /** How long a measure took, in milliseconds, and what it gave at last. */
    private static final class Timed {
        private final double millis;
        private double[] numbers = {};

        private Timed(Supplier<double[]> measure) {
            millis = Stopwatch.millis(RUNS, () -> numbers = measure.get());
        }
    }

    private static double difference(double[] theirs, double[] ours) {
        return IntStream.range(0, theirs.length)
                .mapToDouble(node -> Math.abs(ours[node] - theirs[node]) / Math.max(1, Math.abs(theirs[node])))
                .max()
                .orElse(0);
    }
}
