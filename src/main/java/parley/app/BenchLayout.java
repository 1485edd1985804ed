package parley.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import parley.bench.LayoutBench;
import parley.bench.LayoutBench.Peer;
import parley.bench.LayoutBench.Result;
import parley.network.csr.CompressedRows;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley bench layout}: times and measures the layout of a graph beside those of others, in one run. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        description = {
            "Lays out a graph as Parley does and as JGraphT and Graphviz do, where they can be had, and prints how long"
                    + " each takes (median of warm runs) and what it is worth: stress (lower is better),"
                    + " neighbourhoods kept (higher is better), crossings.",
            "The same graph and seed give the same layouts; times are to be compared within one run only."
        })
final class BenchLayout implements Callable<Integer> {
    @Mixin
    BenchGraph graph = new BenchGraph();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        print(spec.commandLine(), graph, _ -> List.of());
        return 0;
    }

    /** Measures the layouts of a graph, those of peers among them, and prints the table. */
    static void print(CommandLine asked, BenchGraph graph, Function<CompressedRows, List<Peer>> peers) {
        var rows = graph.rows(asked);
        var out = asked.getOut();
        out.println(graph.words(rows));
        table(LayoutBench.of(rows, graph.seed, peers.apply(rows))).lines().forEach(out::println);
        out.flush();
    }

    private static TextTable table(Iterable<Result> results) {
        var table = new TextTable(1, "layout", "ms", "× Parley", "first ms", "stress", "kept", "crossings");
        var ours = results.iterator().next().millis();
        for (var result : results) {
            table.row(
                    result.name(),
                    String.format(Locale.ROOT, "%,.2f", result.millis()),
                    String.format(Locale.ROOT, "%.2f", result.millis() / ours),
                    result.first()
                            .map(first -> String.format(Locale.ROOT, "%,.0f", first))
                            .orElse(""),
                    String.format(Locale.ROOT, "%.4f", result.stress()),
                    String.format(Locale.ROOT, "%.4f", result.neighbourhoods()),
                    String.format(Locale.ROOT, "%,d", result.crossings()));
        }
        return table;
    }
}
