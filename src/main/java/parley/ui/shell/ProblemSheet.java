package parley.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import parley.dataset.Problem;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.WrappingCell;

/** What is wrong with a file, where, and what to do. */
final class ProblemSheet extends Sheet {
    private static final double ROW = 64;

    ProblemSheet(String title, List<Problem> problems, Runnable close) {
        super(title, body(problems), "Close", close);
    }

    private static Node body(List<Problem> problems) {
        var list = new ListView<Problem>();
        list.setId("problems");
        list.getItems().setAll(problems);
        list.setCellFactory(_ -> new ProblemCell());
        list.setPrefSize(680, Math.min(360, ROW * problems.size() + 8));
        list.setAccessibleText("Problems");
        var count = problems.size() == 1
                ? "There is one thing to look at."
                : "There are " + problems.size() + " things to look at.";
        var rejected = problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        var intro = rejected ? count + " What is open in the window is untouched." : count;
        return new VBox(10, Nodes.paragraph(intro, "quiet"), list);
    }

    private static final class ProblemCell extends WrappingCell<Problem> {
        @Override
        protected Node render(Problem problem) {
            var severity = problem.severity() == Problem.Severity.ERROR ? "Error" : "Warning";
            return new VBox(
                    2,
                    Prose.of(problem.sentence()),
                    Nodes.paragraph(severity + ", " + problem.place(), "small", "quiet", "problem-place"));
        }
    }
}
