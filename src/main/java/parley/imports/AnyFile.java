package parley.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import parley.dataset.DatasetReader;
import parley.dataset.LoadResult;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Problem;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
import parley.imports.ImportPlan.Planned;
import parley.imports.report.ImportReport;
import parley.imports.report.ImportResult;
import parley.imports.report.Monitor;
import parley.imports.report.RowProblem;

/** Opens any file that Parley knows: a dataset as it is, any other by importing it as it seems to be. */
public final class AnyFile {
    private AnyFile() {}

    /** Opens a file in one go. */
    public static LoadResult of(Path file) {
        return of(file, Monitor.SILENT);
    }

    /** Opens a file; where it is given up on, the one problem says so. */
    public static LoadResult of(Path file, Monitor monitor) {
        if (Recognition.of(file) instanceof Recognition.Known(var format) && format != FileFormat.PARLEY) {
            return imported(ImportPlan.of(List.of(file), null, format, UnaryOperator.identity()), monitor);
        }
        return DatasetReader.read(file);
    }

    private static LoadResult imported(Planned planned, Monitor monitor) {
        return switch (planned) {
            case Planned.Ready(var plan) -> loaded(plan.read("", monitor));
            case Planned.Not(var refused) -> loaded(refused);
        };
    }

    private static LoadResult loaded(ImportResult result) {
        return switch (result) {
            case ImportResult.Imported(var dataset, var report) -> new Loaded(dataset, remarks(report));
            case ImportResult.Refused(var problems) ->
                new Rejected(problems.stream()
                        .map(problem -> problem(problem, Severity.ERROR))
                        .toList());
            case ImportResult.Cancelled _ ->
                new Rejected(List.of(new Problem(
                        Kind.SYNTACTIC,
                        Severity.ERROR,
                        Place.WHOLE_FILE,
                        "The import was given up; open the file again to begin anew.")));
        };
    }

    /** What the import settled by itself, the account, and each problem. */
    private static List<Problem> remarks(ImportReport report) {
        var remarks = new ArrayList<Problem>();
        remarks.add(remark(report.summary()));
        report.notes().forEach(note -> remarks.add(remark(note)));
        report.problems().forEach(problem -> remarks.add(problem(problem, Severity.WARNING)));
        if (report.moreProblems() > 0) {
            remarks.add(remark("There are " + report.moreProblems() + " more problems; correct these first."));
        }
        return remarks;
    }

    private static Problem remark(String sentence) {
        return new Problem(Kind.STRUCTURAL, Severity.WARNING, Place.WHOLE_FILE, sentence);
    }

    private static Problem problem(RowProblem problem, Severity severity) {
        var row = (int) Math.min(Integer.MAX_VALUE, problem.row());
        var column = problem.column() == null ? "$" : problem.column();
        return new Problem(
                Kind.STRUCTURAL, severity, row == 0 ? Place.WHOLE_FILE : new Place(row, 1, column), problem.sentence());
    }
}
