package parley.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import parley.dataset.Problem;
import parley.imports.report.ImportReport;
import parley.imports.report.RowProblem;
import parley.imports.table.TableImport.TableFile;

/** Shows what came of opening a file on sheets above the window. */
record OpeningAnswers(Consumer<Sheet> show, Consumer<TableFile> ask, Consumer<Notice> offer, Runnable close)
        implements OpenDataset.Answers {
    @Override
    public void problems(String title, List<Problem> problems) {
        show.accept(new ProblemSheet(title, problems, close));
    }

    @Override
    public void settle(TableFile table) {
        ask.accept(table);
    }

    @Override
    public void report(String file, ImportReport report) {
        show.accept(ReportSheet.of(file, report, close));
    }

    @Override
    public void refused(String file, List<RowProblem> problems) {
        show.accept(ReportSheet.refused(file, problems, close));
    }

    @Override
    public void left(Notice wayBack) {
        offer.accept(wayBack);
    }
}
