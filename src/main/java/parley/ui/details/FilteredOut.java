package parley.ui.details;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import parley.model.Event;
import parley.model.Excerpt;
import parley.model.Statement;
import parley.query.Filter;
import parley.ui.fx.Nodes;
import parley.ui.fx.WrapPane;

/** What the filters leave of a list, and how much they leave out. */
final class FilteredOut {
    private FilteredOut() {}

    /** A node for each statement left, and a line that counts the others. */
    static List<Node> statements(Links links, Excerpt all, Function<Statement, Node> shown) {
        return lines(links, all.size(), all.where(links.reading().projection()::holdsStatement), shown);
    }

    /** A node for each event left, and a line that counts the others. */
    static List<Node> events(Links links, List<Event> all, Function<Event, Node> shown) {
        var projection = links.reading().projection();
        var left =
                all.stream().filter(event -> projection.holdsEvent(event.id())).toList();
        return lines(links, all.size(), left, shown);
    }

    private static <T> List<Node> lines(Links links, int all, List<T> left, Function<T, Node> shown) {
        var nodes = Unrolled.of(left.size(), place -> shown.apply(left.get(place)));
        return Stream.concat(nodes.stream(), line(links, all - left.size(), left.isEmpty()))
                .toList();
    }

    /** A line that counts what is left out, with a way to see it; none where nothing is. */
    static Stream<Node> line(Links links, int count, boolean isAll) {
        if (count == 0) {
            return Stream.empty();
        }
        var words = count + (isAll ? "" : " more") + (count == 1 ? " is" : " are") + " filtered out";
        var reset = Nodes.linkButton("Show all", () -> links.session().filter(_ -> Filter.NONE));
        reset.setAccessibleText(words + ". Reset all filters");
        return Stream.of(new WrapPane(8, Nodes.label(words, "quiet", "small"), reset));
    }
}
