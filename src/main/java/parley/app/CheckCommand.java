package parley.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parley.dataset.LoadResult;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.imports.FileFormat;
import parley.imports.ImportPlan;
import parley.imports.ImportPlan.Planned;
import parley.imports.Recognition;
import parley.imports.report.ImportResult;
import parley.imports.report.Monitor;
import parley.imports.report.RowProblem;
import parley.model.Dataset;
import parley.ui.words.Amounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley check DATASET}: every problem of a dataset or a file to import, one a line, and what it covers. */
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
        var origin = Objects.requireNonNull(dataset, "picocli asks for it");
        return origin instanceof Origin.OfFile(var file) && isImported(file) ? checkImport(file) : check(origin);
    }

    private static boolean isImported(Path file) {
        return Recognition.of(file) instanceof Recognition.Known(var format) && format != FileFormat.PARLEY;
    }

    private int check(Origin origin) {
        var name = name(origin);
        return switch (origin.read()) {
            case LoadResult.Rejected(var problems) -> {
                print(name, problems);
                DatasetWord.hint(origin).ifPresent(out()::println);
                out().println(name + " cannot be opened: " + Amounts.of(problems.size(), "problem") + ".");
                yield 1;
            }
            case LoadResult.Loaded(var read, var warnings) -> {
                print(name, warnings);
                out().println(name + " is fine: " + Reports.contents(read)
                        + (warnings.isEmpty() ? "." : "; " + warnings.size() + " to look at."));
                printCoverage(read);
                yield 0;
            }
        };
    }

    /** A file as it was typed, so that a terminal can lead to it. */
    private static String name(Origin origin) {
        return origin instanceof Origin.OfFile(var file) ? file.toString() : origin.name();
    }

    private int checkImport(Path file) {
        return switch (ImportPlan.of(List.of(file), null, null, UnaryOperator.identity())) {
            case Planned.Not(var refused) -> cannotBeOpened(file, refused.problems());
            case Planned.Ready(var plan) -> {
                plan.inWords().forEach(out()::println);
                yield checkImport(file, plan.read("", Monitor.SILENT));
            }
        };
    }

    private int checkImport(Path file, ImportResult result) {
        return switch (result) {
            case ImportResult.Refused(var problems) -> cannotBeOpened(file, problems);
            case ImportResult.Cancelled _ -> 1;
            case ImportResult.Imported(var read, var report) -> {
                Reports.print(out(), report);
                out().println(file + " can be opened: " + Reports.contents(read) + ".");
                printCoverage(read);
                yield 0;
            }
        };
    }

    private int cannotBeOpened(Path file, List<RowProblem> problems) {
        Reports.print(out(), problems);
        out().println(file + " cannot be opened.");
        return 1;
    }

    private void printCoverage(Dataset read) {
        if (coverage) {
            out().println();
            CoverageReport.lines(read).forEach(out()::println);
        }
    }

    private void print(String name, List<Problem> problems) {
        for (var problem : problems) {
            var severity = problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
            out().println(name + ", " + problem.place() + ": " + severity + ": " + problem.sentence());
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
