package parley.imports.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Problems as a table for another program: comma-separated values with a header, as RFC 4180 writes them. */
public final class ProblemTable {
    private ProblemTable() {}

    /** One row a problem, in their order; line ends are CR LF. */
    public static String csv(List<RowProblem> problems) {
        var header = Stream.of("file", "row", "column", "became", "reason", "found", "advice");
        return Stream.concat(Stream.of(line(header)), problems.stream().map(problem -> line(cells(problem))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> cells(RowProblem problem) {
        return Stream.of(
                problem.file(),
                problem.row() == 0 ? "" : Long.toString(problem.row()),
                problem.column() == null ? "" : problem.column(),
                problem.severity() == RowProblem.Severity.LEFT_OUT ? "left out" : "imported without it",
                problem.reason(),
                problem.found() == null ? "" : problem.found(),
                problem.advice());
    }

    private static String line(Stream<String> cells) {
        return cells.map(ProblemTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(String words) {
        boolean bare = words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return bare ? words : '"' + words.replace("\"", "\"\"") + '"';
    }
}
