package parley.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import parley.imports.report.ImportResult;
import parley.imports.report.Monitor;
import parley.imports.report.RowProblem;
import parley.imports.table.TableImport;
import parley.imports.table.TableImport.TableFile;
import parley.ui.fx.Background;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** What would become of the rows, counted in the background after each change as long as the tables are small. */
final class TrialRun extends VBox implements AutoCloseable {
    /** In bytes; a larger table takes too long to read at each change. */
    private static final long LARGEST = 8L << 20;

    private static final int SHOWN = 3;
    private static final double ROOM = 108;

    private final Background background = new Background();
    private final List<Runnable> awaiting = new ArrayList<>();
    private boolean counted;

    TrialRun() {
        super(4);
        setMinHeight(ROOM); // so that an answer moves nothing
        setId("trial-run");
        getStyleClass().add("trial-run");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void count(List<TableFile> tables) {
        counted = false;
        if (getChildren().isEmpty()) {
            getChildren().setAll(Nodes.paragraph("Counting the rows …", "quiet"));
        }
        background.ask(() -> trial(tables), lines -> show(lines.get()));
    }

    /** Counts nothing as long as something is to be settled. */
    void pause() {
        background.cancel();
        show(List.of(
                Nodes.paragraph("Once that is settled, the rows that can be imported are counted here.", "quiet")));
    }

    void whenCounted(Runnable action) {
        if (counted) {
            action.run();
        } else {
            awaiting.add(action);
        }
    }

    private static Supplier<List<Node>> trial(List<TableFile> tables) {
        try {
            long bytes = 0;
            for (var table : tables) {
                bytes += Files.size(table.path());
            }
            if (bytes > LARGEST) {
                return () -> List.of(
                        Nodes.paragraph("This is a large table; its rows are counted when it is imported.", "quiet"));
            }
            var result = TableImport.read(tables, "", Monitor.SILENT);
            return () -> words(result);
        } catch (IOException e) {
            return () -> List.of(Prose.of("The file could not be read (" + e.getMessage() + ").", "trial-problem"));
        }
    }

    private static List<Node> words(ImportResult result) {
        return switch (result) {
            case ImportResult.Cancelled _ -> List.of();
            case ImportResult.Refused(var problems) -> {
                var lines = new ArrayList<Node>();
                lines.add(Nodes.paragraph("Nothing can be imported like this.", "trial-problem"));
                lines.addAll(problems(problems, 0));
                yield lines;
            }
            case ImportResult.Imported(var _, var report) -> {
                var lines = new ArrayList<Node>();
                lines.add(Prose.of(report.summary(), "strong"));
                lines.addAll(problems(report.problems(), report.moreProblems()));
                yield lines;
            }
        };
    }

    private static List<Node> problems(List<RowProblem> problems, long unlisted) {
        var lines = new ArrayList<Node>();
        problems.stream()
                .limit(SHOWN)
                .map(problem -> Prose.of(problem.place() + ": " + problem.sentence(), "small", "quiet"))
                .forEach(lines::add);
        long more = problems.size() - lines.size() + unlisted;
        if (more > 0) {
            lines.add(Nodes.paragraph(
                    more + " more are listed after the import, and can be saved as a table.", "small", "quiet"));
        }
        return lines;
    }

    private void show(List<Node> lines) {
        getChildren().setAll(lines);
        counted = true;
        awaiting.forEach(Runnable::run);
        awaiting.clear();
    }

    @Override
    public void close() {
        background.close();
    }
}
