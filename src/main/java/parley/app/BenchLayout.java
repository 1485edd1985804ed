package parley.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import parley.bench.LayoutBench;
import parley.bench.LayoutBench.Result;
import parley.bench.SampleGraphs;
import parley.dataset.LoadResult;
import parley.network.Composition;
import parley.network.Networks;
import parley.network.csr.CompressedRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
    @Option(
            names = "--graph",
            paramLabel = "GRAPH",
            description = "40 or 1k (small worlds), 10k or 100k (scale-free), communities, or a dataset with"
                    + " everyone in it; 1k where not said.")
    String graph = "1k";

    @Option(names = "--seed", paramLabel = "N", description = "The same number gives the same graph and layouts.")
    long seed = 1;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var rows = rows();
        var out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%s: %,d nodes, %,d ties, seed %d%n", graph, rows.size(), rows.ties(), seed);
        table(LayoutBench.of(rows, seed)).lines().forEach(out::println);
        out.flush();
        return 0;
    }

    private CompressedRows rows() {
        return switch (graph) {
            case "40" -> SampleGraphs.smallWorld(40, seed);
            case "1k" -> SampleGraphs.smallWorld(1_000, seed);
            case "10k" -> SampleGraphs.scaleFree(10_000, seed);
            case "100k" -> SampleGraphs.scaleFree(100_000, seed);
            case "communities" -> SampleGraphs.communities(1_000, seed);
            default -> ofDataset();
        };
    }

    private CompressedRows ofDataset() {
        try {
            var read = new DatasetWord().convert(graph).read();
            if (read instanceof LoadResult.Loaded(var dataset, var _)) {
                var network = Networks.of(dataset, Composition.opening(dataset).withLeast(0));
                var index = new HashMap<String, Integer>();
                network.members().forEach(member -> index.put(member.id(), index.size()));
                return CompressedRows.of(
                        index.size(),
                        network.ties().stream()
                                .flatMapToInt(tie -> IntStream.of(indexOf(index, tie.from()), indexOf(index, tie.to())))
                                .toArray());
            }
        } catch (TypeConversionException e) {
            throw new ParameterException(spec.commandLine(), "--graph: " + e.getMessage(), e);
        }
        throw new ParameterException(
                spec.commandLine(), "--graph: " + graph + " cannot be opened; parley check says why.");
    }

    private static int indexOf(Map<String, Integer> index, String member) {
        return Objects.requireNonNull(index.get(member), member);
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
