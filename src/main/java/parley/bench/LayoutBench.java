package parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import parley.layout.engine.GraphLayout;
import parley.layout.engine.Quality;
import parley.layout.engine.Watch;
import parley.layout.engine.Wish;
import parley.network.csr.CompressedRows;

/** Times layouts of one graph in one run: Parley's, and those of others that can be had, with what they are worth. */
public final class LayoutBench {
    /** JGraphT's goes over all pairs a hundred times; beyond these nodes it would take minutes. */
    private static final int PAIRED_UP_TO = 1_000;
    /** Graphviz' neato holds all pairs and takes minutes for more. */
    private static final int MAJORIZED_UP_TO = 1_000;

    private final CompressedRows graph;
    private final long seed;

    /**
     * What came of one way to lay out.
     *
     * @param millis the median of some warm runs
     * @param first when there was a first picture to show, for Parley's of large graphs; empty elsewhere
     */
    public record Result(
            String name, double millis, Optional<Double> first, double stress, double neighbourhoods, long crossings) {}

    /** Somebody else's way to lay the graph out that is to be measured beside the others. */
    public record Peer(String name, Supplier<double[]> layout) {}

    private LayoutBench(CompressedRows graph, long seed) {
        this.graph = graph;
        this.seed = seed;
    }

    /** All ways that can be had here, Parley's balanced one first, and last those of the peers given. */
    public static List<Result> of(CompressedRows graph, long seed, List<Peer> peers) {
        var bench = new LayoutBench(graph, seed);
        var results = new ArrayList<Result>();
        results.add(bench.ours("Parley, balanced", 0.5));
        results.add(bench.ours("Parley, distances", 0));
        results.add(bench.ours("Parley, clusters", 1));
        if (graph.size() <= PAIRED_UP_TO) {
            results.add(bench.measured("JGraphT Fruchterman-Reingold", 5, () -> Fruchterman.place(graph, seed)));
        }
        if (graph.size() <= MAJORIZED_UP_TO) {
            bench.graphviz("neato").ifPresent(results::add);
        }
        bench.graphviz("sfdp").ifPresent(results::add);
        peers.forEach(peer -> results.add(bench.measured(peer.name(), 3, peer.layout())));
        return results;
    }

    private Result ours(String name, double clusters) {
        var wish = Wish.anew(clusters, 1, seed);
        var result = measured(name, 7, () -> GraphLayout.place(graph, wish, Watch.NONE));
        return graph.size() < 50_000
                ? result
                : new Result(
                        name,
                        result.millis(),
                        Optional.of(first(wish)),
                        result.stress(),
                        result.neighbourhoods(),
                        result.crossings());
    }

    /** When the first places are shown: from then on the parts of a graph stand about where they will. */
    private double first(Wish wish) {
        var shown = new ArrayList<double[]>();
        var begin = System.nanoTime();
        var end = new AtomicLong();
        GraphLayout.place(graph, wish, new Watch() {
            @Override
            public void shows(Supplier<double[]> places) {
                shown.add(places.get());
                end.set(System.nanoTime());
            }

            @Override
            public boolean cancelled() {
                return !shown.isEmpty();
            }
        });
        return (end.get() - begin) / 1e6;
    }

    private Optional<Result> graphviz(String program) {
        return Graphviz.find(program)
                .map(found -> measured("Graphviz " + program, 3, () -> Graphviz.place(found, graph)));
    }

    private Result measured(String name, int runs, Supplier<double[]> layout) {
        var places = new AtomicReference<>(new double[0]);
        var millis = Stopwatch.millis(runs, () -> places.set(layout.get()));
        return new Result(
                name,
                millis,
                Optional.empty(),
                Quality.stress(graph, places.get()),
                Quality.neighbourhoods(graph, places.get()),
                Quality.crossings(graph, places.get()));
    }
}
