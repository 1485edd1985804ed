package parley.ui.shell;

import java.io.File;
import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import parley.files.WholeFile;
import parley.imports.report.ImportReport;
import parley.imports.report.ProblemTable;
import parley.imports.report.RowProblem;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrappingCell;

/** What became of every row of an import, and the list of what was left out, to be copied or saved. */
final class ReportSheet extends Sheet {
    private static final double WIDTH = 700;
    private static final double ROW = 62;
    private static final double HIGHEST = 340;

    private final List<RowProblem> problems;
    private final Label said = Nodes.paragraph("", "small", "quiet");

    private ReportSheet(String title, List<RowProblem> problems, Node head, long unlisted, Runnable close) {
        super(title, "Close", close);
        this.problems = problems;
        setId("import-report");
        var body = new VBox(10, head);
        body.setPrefWidth(WIDTH);
        if (!problems.isEmpty()) {
            body.getChildren().addAll(list(), said);
            addToButtons(new HBox(10, save(), Nodes.button("Copy the list", this::copy)));
        }
        if (unlisted > 0) {
            said.setText(unlisted + " more problems are counted above and not listed; most are like these.");
        }
        setBody(body);
    }

    /** After an import that brought something. */
    static ReportSheet of(String file, ImportReport report, Runnable close) {
        var head = new VBox(6, Prose.of(report.summary(), "strong"));
        report.notes().forEach(note -> head.getChildren().add(Prose.of(note, "quiet")));
        return new ReportSheet(file + " is open", report.problems(), head, report.moreProblems(), close);
    }

    /** After one that brought nothing. */
    static ReportSheet refused(String file, List<RowProblem> problems, Runnable close) {
        return new ReportSheet(
                file + " could not be imported",
                problems,
                Nodes.paragraph("What is open in the window is untouched.", "quiet"),
                0,
                close);
    }

    private ListView<RowProblem> list() {
        var list = new ListView<RowProblem>();
        list.setId("problems");
        list.getItems().setAll(problems);
        list.setCellFactory(_ -> new ProblemCell());
        list.setPrefSize(WIDTH, Math.min(HIGHEST, ROW * problems.size() + 8));
        list.setAccessibleText("Problems by row and column");
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Button save() {
        var save = Nodes.button("Save the list …", this::saveAs);
        save.setId("save-problems");
        return save;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(ProblemTable.csv(problems));
        Clipboard.getSystemClipboard().setContent(content);
        said.setText("The list is on the clipboard, as comma-separated values.");
    }

    private void saveAs() {
        var chooser = new FileChooser();
        chooser.setTitle("Save the list of problems");
        chooser.setInitialFileName("problems.csv");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Tables (*.csv)", "*.csv"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen == null) {
            return;
        }
        try {
            WholeFile.write(chosen.toPath(), out -> out.write(ProblemTable.csv(problems)));
            said.setText("The list is in " + chosen + ".");
        } catch (IOException e) {
            said.setText("The list could not be saved: " + e.getMessage() + ". Choose another folder.");
        }
    }

    private static final class ProblemCell extends WrappingCell<RowProblem> {
        @Override
        protected Node render(RowProblem problem) {
            var became = problem.severity() == RowProblem.Severity.LEFT_OUT ? "left out" : "imported without it";
            return new VBox(
                    2,
                    Prose.of(problem.sentence()),
                    Nodes.paragraph(problem.place() + " · " + became, "small", "quiet", "problem-place"));
        }
    }
}
