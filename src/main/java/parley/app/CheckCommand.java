package parley.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.dataset.LoadResult;
import parley.dataset.Origin;
import parley.dataset.Overview;
import parley.dataset.Problem;
import parley.model.Dataset;
import parley.ui.words.Amounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley check DATASET}: every problem of a dataset, one a line, and what it covers. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Prints every problem of a dataset; exits with 1 when Parley cannot open it.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DATASET", converter = DatasetWord.class, description = DatasetWord.DESCRIPTION)
    @Nullable
    Origin dataset;

    @Option(
            names = "--coverage",
            description = "Print what it covers too: sources, camps, issues, months, languages, voices.")
    boolean coverage;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return check(Objects.requireNonNull(dataset, "picocli asks for it"));
    }

    private int check(Origin origin) {
        var out = spec.commandLine().getOut();
        var name = name(origin);
        return switch (origin.read()) {
            case LoadResult.Rejected(var problems) -> {
                print(out, name, problems);
                DatasetWord.hint(origin).ifPresent(out::println);
                out.println(name + " cannot be opened: " + Amounts.of(problems.size(), "problem") + ".");
                yield 1;
            }
            case LoadResult.Loaded(var read, var warnings) -> {
                print(out, name, warnings);
                out.println(name + " is fine: " + contents(read)
                        + (warnings.isEmpty() ? "." : "; " + warnings.size() + " to look at."));
                if (coverage) {
                    out.println();
                    CoverageReport.lines(read).forEach(out::println);
                }
                yield 0;
            }
        };
    }

    /** A file as it was typed, so that a terminal can lead to it. */
    private static String name(Origin origin) {
        return origin instanceof Origin.OfFile(var file) ? file.toString() : origin.name();
    }

    private static void print(PrintWriter out, String name, List<Problem> problems) {
        for (var problem : problems) {
            var severity = problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
            out.println(name + ", " + problem.place() + ": " + severity + ": " + problem.sentence());
        }
    }

    private static String contents(Dataset dataset) {
        return Amounts.contents(Overview.of(dataset)).replace(" · ", ", ");
    }
}
