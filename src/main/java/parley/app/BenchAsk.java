package parley.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.bench.AskBench;
import parley.dataset.LoadResult;
import parley.dataset.Origin;
import parley.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley bench ask}: how long filters, counts and searches take, beside asking every statement. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "Measures filters with all that is counted beside them, and searches letter by letter, in a large dataset;"
                    + " beside it the same asked of every statement as an object, and of every text in lower case.",
            "Without a dataset one is made."
        })
final class BenchAsk implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DATASET", description = "A dataset, by its id or its file.")
    @Nullable
    String word;

    @Mixin
    MadeSize size = new MadeSize();

    @Option(names = "--times", paramLabel = "N", description = "How often each is asked; nine times if not said.")
    int times = 9;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            measure(dataset());
            return 0;
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println("Nothing could be measured: " + e.getMessage());
            return 1;
        }
    }

    private Dataset dataset() {
        if (word == null) {
            return size.talks().dataset();
        }
        return switch (Origin.named(word).read()) {
            case LoadResult.Loaded(var dataset, var _) -> dataset;
            case LoadResult.Rejected(var problems) ->
                throw new IllegalArgumentException(problems.getFirst().sentence());
        };
    }

    private void measure(Dataset dataset) {
        var table = new TextTable(1, "question", "statements left", "Parley ms", "each one ms", "ratio");
        for (var result : AskBench.of(dataset, Math.max(1, times))) {
            table.row(
                    result.question(),
                    String.format(Locale.ROOT, "%,d", result.left()),
                    String.format(Locale.ROOT, "%.2f", result.ours()),
                    String.format(Locale.ROOT, "%.1f", result.peer()),
                    String.format(Locale.ROOT, "1/%.1f", result.peer() / result.ours()));
        }
        var out = spec.commandLine().getOut();
        table.lines().forEach(out::println);
        out.flush();
    }
}
