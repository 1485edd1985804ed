package parley.ui.about;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Markdown to a tree: CommonMark with tables. */
final class Markdown {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Markdown() {}

    /** The document; whatever is written is some document. Takes time in proportion to the text. */
    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The children of a node, in order. */
    static List<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext)
                .toList();
    }
}
