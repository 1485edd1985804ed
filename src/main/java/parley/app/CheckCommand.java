package parley.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.dataset.Problem;
import parley.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley check FILE}: every problem of a dataset file, one a line. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Prints every problem of a dataset file; exits with 1 when Parley cannot open it.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A dataset in Parley's JSON.")
    Path file = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (DatasetReader.read(file)) {
            case LoadResult.Rejected(var problems) -> {
                print(out, problems);
                out.println(file + " cannot be opened: " + problems.size()
                        + (problems.size() == 1 ? " problem." : " problems."));
                yield 1;
            }
            case LoadResult.Loaded(var dataset, var warnings) -> {
                print(out, warnings);
                out.println(file + " is fine: " + contents(dataset)
                        + (warnings.isEmpty() ? "." : "; " + warnings.size() + " to look at."));
                yield 0;
            }
        };
    }

    private void print(PrintWriter out, List<Problem> problems) {
        for (var problem : problems) {
            var severity = problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
            out.println(file + ", " + problem.place() + ": " + severity + ": " + problem.sentence());
        }
    }

    private static String contents(Dataset dataset) {
        return dataset.actors().size() + " actors, " + dataset.statements().size() + " statements, "
                + dataset.events().size() + " events, " + dataset.sources().size() + " sources";
    }
}
