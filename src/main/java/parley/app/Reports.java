package parley.app;

import java.io.PrintWriter;
import java.util.List;
import parley.imports.report.ImportReport;
import parley.imports.report.RowProblem;
import parley.model.Dataset;

/** Accounts of imports as the terminal shows them. */
final class Reports {
    private Reports() {}

    /** Every problem, one a line, then what was settled, then the account. */
    static void print(PrintWriter out, ImportReport report) {
        print(out, report.problems());
        if (report.moreProblems() > 0) {
            out.println("… and " + report.moreProblems() + " more problems.");
        }
        report.notes().forEach(out::println);
        out.println(report.summary());
    }

    /** Problems, one a line. */
    static void print(PrintWriter out, List<RowProblem> problems) {
        for (var problem : problems) {
            var severity = problem.severity() == RowProblem.Severity.LEFT_OUT ? "left out" : "remark";
            out.println(problem.place() + ": " + severity + ": " + problem.sentence());
        }
    }

    /** What a dataset holds, in a few words. */
    static String contents(Dataset dataset) {
        var links = dataset.links().isEmpty() ? "" : ", " + dataset.links().size() + " links";
        return dataset.actors().size() + " actors, " + dataset.statements().size() + " statements, "
                + dataset.events().size() + " events, " + dataset.sources().size() + " sources" + links;
    }
}
