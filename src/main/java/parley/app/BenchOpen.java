package parley.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.bench.OpenBench;
import parley.bench.OpenBench.Result;
import parley.dataset.DatasetWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley bench open}: how long opening a large dataset takes, and what it leaves in memory, beside Gson's binding. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = {
            "Opens a dataset as Parley does, with every check, and by Gson binding it to plain classes, with none, in"
                    + " turn; prints the medians of time and of memory after a garbage collection.",
            "Without a file one is made and removed again."
        })
final class BenchOpen implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A dataset in Parley's format.")
    @Nullable
    Path file;

    @Mixin
    MadeSize size = new MadeSize();

    @Option(names = "--times", paramLabel = "N", description = "How often each way is taken; three times if not said.")
    int times = 3;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            if (file != null) {
                measure(file);
            } else {
                measureMade();
            }
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            spec.commandLine().getErr().println("Nothing could be measured: " + e.getMessage());
            return 1;
        }
    }

    private void measureMade() throws IOException {
        var made = Files.createTempFile("parley-bench-", ".json");
        try {
            var talks = size.talks();
            DatasetWriter.write(talks.frame(), talks, made);
            measure(made);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private void measure(Path measured) throws IOException {
        var results = OpenBench.of(measured, Math.max(1, times));
        var out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "%,d MB%n", Files.size(measured) >> 20);
        var table = new TextTable(1, "way", "s", "× Gson", "MB of heap", "× Gson");
        var peer = results.getLast();
        for (Result result : results) {
            table.row(
                    result.name(),
                    String.format(Locale.ROOT, "%.2f", result.seconds()),
                    String.format(Locale.ROOT, "%.2f", result.seconds() / peer.seconds()),
                    String.format(Locale.ROOT, "%,.0f", result.bytes() / (1 << 20)),
                    String.format(Locale.ROOT, "%.2f", result.bytes() / peer.bytes()));
        }
        table.lines().forEach(out::println);
        out.flush();
    }
}
