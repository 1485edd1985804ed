package parley.ui.about;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import parley.ui.fx.Nodes;

/** A table of a note: short columns keep their words whole, the others share what room is left. */
final class NoteTable extends GridPane {
    /** Text up to this length stays in one line. */
    private static final int SHORT = 16;

    private static final int LONGEST = 60;
    private static final double LETTER = 7.5;

    private final Words words;

    /** The cells of a line of the table, and whether it is the head's. */
    private record Line(List<org.commonmark.node.Node> cells, boolean head) {
        int length(int column) {
            return column >= cells.size()
                    ? 0
                    : Run.of(cells.get(column)).stream()
                            .mapToInt(run -> run.text().length())
                            .sum();
        }
    }

    NoteTable(TableBlock table, Words words) {
        this.words = words;
        getStyleClass().add("note-table");
        var lines = lines(table);
        for (int row = 0; row < lines.size(); row++) {
            addRow(row, cells(lines.get(row)));
        }
        getColumnConstraints().setAll(columns(lines));
    }

    private static List<Line> lines(TableBlock table) {
        return Markdown.children(table).stream()
                .flatMap(part -> Markdown.children(part).stream()
                        .map(line -> new Line(Markdown.children(line), part instanceof TableHead)))
                .toList();
    }

    private Node[] cells(Line line) {
        return line.cells().stream().map(cell -> cell(cell, line.head())).toArray(Node[]::new);
    }

    private Node cell(org.commonmark.node.Node cell, boolean head) {
        var runs = Run.of(cell);
        var content = head ? words.paragraph(runs, "note-strong") : words.paragraph(runs);
        var box = Nodes.styled(new VBox(content), "note-cell");
        Nodes.mark(box, "note-head", head);
        Nodes.mark(content, "note-right", isOfNumbers(cell));
        return box;
    }

    private static boolean isOfNumbers(org.commonmark.node.Node cell) {
        return cell instanceof TableCell inTable && inTable.getAlignment() == TableCell.Alignment.RIGHT;
    }

    private static List<ColumnConstraints> columns(List<Line> lines) {
        int count = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return IntStream.range(0, count)
                .map(column -> lines.stream()
                        .mapToInt(line -> line.length(column))
                        .max()
                        .orElse(0))
                .mapToObj(NoteTable::column)
                .toList();
    }

    private static ColumnConstraints column(int longest) {
        var column = new ColumnConstraints();
        if (longest <= SHORT) {
            column.setMinWidth(USE_PREF_SIZE);
        } else {
            column.setPrefWidth(LETTER * Math.min(longest, LONGEST));
            column.setHgrow(Priority.ALWAYS);
        }
        return column;
    }
}
