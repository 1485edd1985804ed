package parley.ui.about;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Words of a paragraph that look alike.
 *
 * @param link the address they lead to, or null
 */
record Run(
        String text,
        boolean strong,
        boolean emphasised,
        boolean code,
        @Nullable String link) {
    private static final Run PLAIN = new Run("", false, false, false, null);

    /** The runs of a paragraph, a heading or a cell of a table. */
    static List<Run> of(Node block) {
        var runs = new ArrayList<Run>();
        Markdown.children(block).forEach(child -> collect(child, PLAIN, runs));
        return runs;
    }

    private static void collect(Node node, Run style, List<Run> runs) {
        switch (node) {
            case Text text -> runs.add(style.saying(text.getLiteral()));
            case Code code -> runs.add(style.inCode().saying(code.getLiteral()));
            case HtmlInline html -> runs.add(style.saying(html.getLiteral()));
            case SoftLineBreak _ -> runs.add(style.saying(" "));
            case HardLineBreak _ -> runs.add(style.saying("\n"));
            case StrongEmphasis strong -> within(strong, style.inBold(), runs);
            case Emphasis emphasis -> within(emphasis, style.inItalics(), runs);
            case Link link -> within(link, style.leadingTo(link.getDestination()), runs);
            case Image image -> within(image, style.leadingTo(image.getDestination()), runs);
            default -> within(node, style, runs);
        }
    }

    private static void within(Node parent, Run style, List<Run> runs) {
        Markdown.children(parent).forEach(child -> collect(child, style, runs));
    }

    private Run saying(String words) {
        return new Run(words, strong, emphasised, code, link);
    }

    private Run inBold() {
        return new Run(text, true, emphasised, code, link);
    }

    private Run inItalics() {
        return new Run(text, strong, true, code, link);
    }

    private Run inCode() {
        return new Run(text, strong, emphasised, true, link);
    }

    /** Only what a browser opens is a link; a path into the project's own files stays words. */
    private Run leadingTo(String address) {
        boolean opens = address.startsWith("https://") || address.startsWith("http://");
        return opens ? new Run(text, strong, emphasised, code, address) : this;
    }
}
