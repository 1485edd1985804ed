package parley.ui.about;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Tip;
import parley.ui.fx.WrapPane;

/**
 * Paragraphs with words in several styles. JavaFX must not be left to break text that runs from the right, so paragraphs
 * that hold such letters are laid out word by word.
 *
 * @param browse opens an address in the system's browser
 */
record Words(Consumer<String> browse) {
    private static final double SPACE = 4;

    /** A paragraph that takes the height it needs. */
    Region paragraph(List<Run> runs, String... styleClasses) {
        var whole = runs.stream().map(Run::text).collect(Collectors.joining());
        return Prose.holdsLettersFromTheRight(whole)
                ? new WrapPane(
                        SPACE,
                        runs.stream()
                                .<Node>flatMap(run -> byWord(run, styleClasses).stream())
                                .toList())
                : flow(runs, styleClasses);
    }

    private TextFlow flow(List<Run> runs, String... styleClasses) {
        var flow = new TextFlow();
        runs.forEach(run -> flow.getChildren().add(run.link() == null ? text(run, styleClasses) : link(run)));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    private static Text text(Run run, String... styleClasses) {
        return dress(Nodes.styled(Nodes.styled(new Text(run.text()), "note-text"), styleClasses), run);
    }

    private Hyperlink link(Run run) {
        var link = dress(new Hyperlink(run.text()), run);
        link.setOnAction(_ -> browse.accept(String.valueOf(run.link())));
        Tip.on(link, run.link());
        link.setAccessibleText("Open in the browser: " + run.text());
        return Nodes.styled(link, "note-link");
    }

    private List<? extends Node> byWord(Run run, String... styleClasses) {
        if (run.link() != null) {
            var link = link(run);
            Nodes.mark(link, "arabic", Prose.holdsLettersFromTheRight(run.text()));
            return List.of(link);
        }
        var nodes = new ArrayList<Node>();
        var fromTheRight = new ArrayList<String>();
        for (var word : run.text().strip().split("\\s+", -1)) {
            if (Prose.holdsLettersFromTheRight(word)) {
                fromTheRight.add(word);
            } else if (!word.isEmpty()) {
                endOf(fromTheRight, nodes, styleClasses);
                nodes.add(word(word, run, styleClasses));
            }
        }
        endOf(fromTheRight, nodes, styleClasses);
        return nodes;
    }

    /** Words that run from the right stand together, in an order of their own. */
    private static void endOf(List<String> fromTheRight, List<Node> nodes, String... styleClasses) {
        if (!fromTheRight.isEmpty()) {
            nodes.add(Prose.byWord(List.copyOf(fromTheRight), new BitSet(), styleClasses));
            fromTheRight.clear();
        }
    }

    private static Label word(String word, Run run, String... styleClasses) {
        var label = dress(Nodes.label(word, styleClasses), run);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static <N extends Node> N dress(N node, Run run) {
        Nodes.mark(node, "note-strong", run.strong());
        Nodes.mark(node, "note-emphasis", run.emphasised());
        Nodes.mark(node, "note-code", run.code());
        return node;
    }
}
