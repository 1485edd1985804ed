package parley.ui.about;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import parley.ui.fx.Nodes;

/** A Markdown document as nodes, at a measure that reads well. */
final class NoteView extends VBox {
    private static final double MARK_WIDTH = 18;

    private final Words words;

    NoteView(org.commonmark.node.Node document, Consumer<String> browse) {
        words = new Words(browse);
        getStyleClass().add("note");
        getChildren().setAll(blocks(document));
    }

    private List<Node> blocks(org.commonmark.node.Node parent) {
        return Markdown.children(parent).stream().map(this::block).toList();
    }

    private Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> words.paragraph(Run.of(paragraph));
            case BulletList list -> list(list, _ -> "•");
            case OrderedList list -> list(list, at -> (firstNumber(list) + at) + ".");
            case BlockQuote quotation -> column("note-quotation", blocks(quotation));
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case HtmlBlock html -> code(html.getLiteral());
            case ThematicBreak _ -> new Separator();
            case TableBlock table -> new NoteTable(table, words);
            default -> column("note-blocks", blocks(block));
        };
    }

    private static int firstNumber(OrderedList list) {
        var first = list.getMarkerStartNumber();
        return first == null ? 1 : first;
    }

    private Node heading(Heading heading) {
        var size = "note-heading-" + Math.clamp(heading.getLevel(), 1, 3);
        var line = Nodes.styled(words.paragraph(Run.of(heading), size), "note-heading");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleRoleDescription("heading");
        return line;
    }

    private static VBox column(String styleClass, List<Node> blocks) {
        var column = Nodes.styled(new VBox(), styleClass);
        column.getChildren().setAll(blocks);
        return column;
    }

    private Node list(org.commonmark.node.Node list, IntFunction<String> mark) {
        var items = Markdown.children(list);
        return column(
                "note-list",
                IntStream.range(0, items.size())
                        .<Node>mapToObj(at -> item(mark.apply(at), items.get(at)))
                        .toList());
    }

    private Node item(String mark, org.commonmark.node.Node item) {
        var label = Nodes.label(mark, "note-mark");
        label.setMinWidth(MARK_WIDTH);
        var content = column("note-item", blocks(item));
        HBox.setHgrow(content, Priority.ALWAYS);
        return new HBox(4, label, content);
    }

    private static Label code(String literal) {
        return Nodes.paragraph(literal.stripTrailing(), "note-code-block");
    }
}
