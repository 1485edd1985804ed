package parley.app;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import parley.bench.MeasuresBench;
import parley.bench.MeasuresBench.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley bench measures}: times the measures of a graph beside JGraphT's, in one run. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = {
            "Works out betweenness and PageRank as Parley does for large graphs, with one thread and with one for each"
                    + " processor, and as JGraphT does on its own graph (up to 20,000 nodes), and prints how long each"
                    + " takes (median of warm runs) and how far their numbers differ at most.",
            "Times are to be compared within one run only."
        })
final class BenchMeasures implements Callable<Integer> {
    @Mixin
    BenchGraph graph = new BenchGraph();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var arcs = graph.arcs(spec.commandLine());
        var processors = Runtime.getRuntime().availableProcessors();
        var out = spec.commandLine().getOut();
        out.println(graph.words(arcs) + ", " + processors + " processors");
        table(MeasuresBench.of(arcs, processors)).lines().forEach(out::println);
        out.flush();
        return 0;
    }

    private static TextTable table(List<Result> results) {
        var table = new TextTable(1, "measure", "JGraphT ms", "1 thread ms", "ratio", "all ms", "ratio", "difference");
        for (var result : results) {
            table.row(
                    result.name(),
                    millis(result.jgrapht()),
                    millis(OptionalDouble.of(result.one())),
                    ratio(result.jgrapht(), OptionalDouble.of(result.one())),
                    millis(result.all()),
                    ratio(result.jgrapht(), result.all()),
                    result.difference().isPresent()
                            ? String.format(
                                    Locale.ROOT, "%.0e", result.difference().getAsDouble())
                            : "–");
        }
        return table;
    }

    private static String millis(OptionalDouble time) {
        return time.isPresent() ? String.format(Locale.ROOT, "%,.2f", time.getAsDouble()) : "–";
    }

    private static String ratio(OptionalDouble theirs, OptionalDouble ours) {
        return theirs.isPresent() && ours.isPresent()
                ? String.format(Locale.ROOT, "1/%.1f", theirs.getAsDouble() / ours.getAsDouble())
                : "–";
    }
}
