package parley.export.graph;

import java.util.stream.Collectors;
import parley.export.graph.GraphTable.Edge;

/**
 * UCINET's DL, as edge lists: a matrix for each kind of edge, so that kinds are never added up, each cell the weight. What has
 * no direction stands in its matrix both ways. Attributes beyond those have no place in it. A single kind is written
 * without any word of matrices, which igraph does not know; labels stand in one line, as Gephi wants them, with
 * underscores for spaces, since not every reader knows quotes.
 *
 * <p>Source: S. Borgatti, M. Everett and L. Freeman, <i>UCINET 6 for Windows: User's Guide</i>, "Importing data", on
 * {@code nm}, {@code matrix labels} and {@code edgelist1}, whose lists an exclamation mark parts.
 */
final class Dl {
    private Dl() {}

    static String text(GraphTable graph) {
        var kinds = graph.kinds();
        boolean several = kinds.size() > 1;
        var labels = graph.nodes().stream().map(node -> word(node.label())).collect(Collectors.joining(","));
        var matrices = kinds.stream().map(Dl::word).collect(Collectors.joining(","));
        var data = kinds.stream().map(kind -> lines(graph, kind)).collect(Collectors.joining("!\r\n"));
        return "dl n=" + graph.nodes().size()
                + (several ? ", nm=" + kinds.size() : "")
                + "\r\nformat=edgelist1\r\nlabels:\r\n"
                + labels
                + "\r\n"
                + (several ? "matrix labels:\r\n" + matrices + "\r\n" : "")
                + "data:\r\n"
                + data;
    }

    private static String lines(GraphTable graph, String kind) {
        var numbers = graph.numbers();
        return graph.edges().stream()
                .filter(edge -> edge.kind().equals(kind))
                .map((Edge edge) -> {
                    var from = numbers.get(edge.from());
                    var to = numbers.get(edge.to());
                    var line = from + " " + to + " " + edge.printedWeight() + "\r\n";
                    return edge.directed() ? line : line + to + " " + from + " " + edge.printedWeight() + "\r\n";
                })
                .collect(Collectors.joining());
    }

    /** A label as one word: what parts labels in the format stands as an underscore. */
    private static String word(String text) {
        return text.strip().replace('"', '\'').replaceAll("[\\s,]+", "_");
    }
}
