package parley.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import parley.dataset.DatasetReader;
import parley.dataset.Findings;
import parley.dataset.LoadResult;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Problem;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
import parley.dataset.Watch;
import parley.imports.ImportPlan.Planned;
import parley.imports.report.ImportReport;
import parley.imports.report.ImportResult;
import parley.imports.report.ImportResult.Refused;
import parley.imports.report.Monitor;
import parley.imports.report.RowProblem;
import parley.imports.table.SavedMapping;
import parley.imports.table.TableGuess;
import parley.imports.table.TableImport.TableFile;

/** Opens any file that Parley knows: a dataset as it is, any other by importing it as it seems to be. */
public final class AnyFile {
    private AnyFile() {}

    /** What came of opening a file. */
    public sealed interface Found {
        /** It was read as a dataset in Parley's own format. */
        record Read(LoadResult result) implements Found {}

        /** It was imported. */
        record Brought(ImportResult result) implements Found {}

        /** It is a table, and what its columns are is to be settled first. */
        record Asks(TableFile table) implements Found {}
    }

    /** When to ask what a table's columns are. */
    public enum Asking {
        /** Always, so that every guess can be looked at. */
        ALWAYS,
        /** Where nothing is remembered of such tables. */
        UNLESS_REMEMBERED,
        /** Only where the guess leaves a question open. */
        WHERE_NEEDED
    }

    /**
     * Opens a file.
     *
     * @param remembered what was settled before for tables with the same header
     * @param monitor hears how far it is, in statements or rows, and can give it up
     */
    public static Found read(
            Path file, Function<TableGuess, Optional<SavedMapping>> remembered, Asking asking, Monitor monitor) {
        if (!Files.exists(file)) {
            return new Found.Read(DatasetReader.read(file));
        }
        return switch (Recognition.of(file)) {
            case Recognition.Unknown(var reason, var advice) ->
                new Found.Brought(Refused.wholeFile(String.valueOf(file.getFileName()), reason, advice));
            case Recognition.Known known -> opened(file, known.format(), remembered, asking, monitor);
        };
    }

    private static Found opened(
            Path file,
            FileFormat format,
            Function<TableGuess, Optional<SavedMapping>> remembered,
            Asking asking,
            Monitor monitor) {
        return switch (format) {
            case PARLEY -> new Found.Read(DatasetReader.read(file, new Watch(monitor::reached, monitor::isCancelled)));
            case CSV -> table(file, remembered, asking, monitor);
            case GDELT, ICEWS, DNA, GRAPHML, GEXF -> new Found.Brought(imported(file, format, monitor));
        };
    }

    private static Found table(
            Path file, Function<TableGuess, Optional<SavedMapping>> remembered, Asking asking, Monitor monitor) {
        try {
            var guess = TableGuess.of(file);
            var saved = remembered.apply(guess);
            var settled = new TableFile(file, saved.map(guess::withSaved).orElse(guess));
            boolean asks = switch (asking) {
                case ALWAYS -> true;
                case UNLESS_REMEMBERED -> saved.isEmpty() || isOpen(settled.table());
                case WHERE_NEEDED -> isOpen(settled.table());
            };
            return asks
                    ? new Found.Asks(settled)
                    : new Found.Brought(ImportPlan.ofTables(List.of(settled)).read("", monitor));
        } catch (IOException e) {
            return new Found.Brought(Refused.wholeFile(
                    String.valueOf(file.getFileName()),
                    "The file could not be read (" + e.getMessage() + ")",
                    "try again."));
        }
    }

    private static boolean isOpen(TableGuess table) {
        return table.question().isPresent() || table.missing().isPresent();
    }

    private static ImportResult imported(Path file, FileFormat format, Monitor monitor) {
        return switch (ImportPlan.of(List.of(file), null, format, UnaryOperator.identity())) {
            case Planned.Ready(var plan) -> plan.read("", monitor);
            case Planned.Not(var refused) -> refused;
        };
    }

    /** What came of an import, as reading a dataset tells it: what was settled, the account, and each problem. */
    public static LoadResult loaded(ImportResult result) {
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

    private static List<Problem> remarks(ImportReport report) {
        var remarks = new ArrayList<Problem>();
        remarks.add(remark(report.summary()));
        report.notes().forEach(note -> remarks.add(remark(note)));
        report.problems().forEach(problem -> remarks.add(problem(problem, Severity.WARNING)));
        if (report.moreProblems() > 0) {
            remarks.add(remark(Findings.more(report.moreProblems()) + "; correct these first."));
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
                Kind.STRUCTURAL, severity, row == 0 ? Place.WHOLE_FILE : new Place(row, 0, column), problem.sentence());
    }
}
