package parley.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.dataset.Problem;
import parley.imports.FileFormat;
import parley.imports.ImportPlan;
import parley.imports.ImportPlan.Planned;
import parley.imports.Recognition;
import parley.imports.report.ImportResult;
import parley.imports.report.Monitor;
import parley.imports.report.RowProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley check FILE}: every problem of a file, one a line. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Prints every problem of a file; exits with 1 when Parley cannot open it.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A dataset in Parley's JSON, or any file that can be imported.")
    Path file = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return Recognition.of(file) instanceof Recognition.Known(var format) && format != FileFormat.PARLEY
                ? checkImport()
                : checkDataset();
    }

    private int checkDataset() {
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
                out.println(file + " is fine: " + Reports.contents(dataset)
                        + (warnings.isEmpty() ? "." : "; " + warnings.size() + " to look at."));
                yield 0;
            }
        };
    }

    private int checkImport() {
        return switch (ImportPlan.of(List.of(file), null, null, UnaryOperator.identity())) {
            case Planned.Not(var refused) -> cannotBeOpened(refused.problems());
            case Planned.Ready(var plan) -> {
                plan.inWords().forEach(spec.commandLine().getOut()::println);
                yield checkImport(plan.read("", Monitor.SILENT));
            }
        };
    }

    private int checkImport(ImportResult result) {
        return switch (result) {
            case ImportResult.Refused(var problems) -> cannotBeOpened(problems);
            case ImportResult.Cancelled _ -> 1;
            case ImportResult.Imported(var dataset, var report) -> {
                var out = spec.commandLine().getOut();
                Reports.print(out, report);
                out.println(file + " can be opened: " + Reports.contents(dataset) + ".");
                yield 0;
            }
        };
    }

    private int cannotBeOpened(List<RowProblem> problems) {
        var out = spec.commandLine().getOut();
        Reports.print(out, problems);
        out.println(file + " cannot be opened.");
        return 1;
    }

    private void print(PrintWriter out, List<Problem> problems) {
        for (var problem : problems) {
            var severity = problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
            out.println(file + ", " + problem.place() + ": " + severity + ": " + problem.sentence());
        }
    }
}
