package parley.app;

import java.io.PrintWriter;
import java.util.List;
import parley.dataset.Overview;
import parley.imports.report.ImportReport;
import parley.imports.report.RowProblem;
import parley.model.Dataset;
import parley.ui.words.Amounts;

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
        var links = dataset.links().isEmpty()
                ? ""
                : ", " + Amounts.of(dataset.links().size(), "link");
        return Amounts.contents(Overview.of(dataset)).replace(" · ", ", ") + links;
    }
}
