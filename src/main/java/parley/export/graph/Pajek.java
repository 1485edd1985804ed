package parley.export.graph;

import java.util.stream.Collectors;
import parley.export.graph.GraphTable.Edge;

/**
 * Pajek's network format: arcs where there is a direction, edges where there is none, each with its weight and its kind as a
 * label; parallel lines stay apart. Attributes beyond those have no place in it.
 *
 * <p>Source: A. Mrvar and V. Batagelj, <i>Pajek Reference Manual</i>, "Data objects", on lines and their labels.
 */
final class Pajek {
    private Pajek() {}

    static String text(GraphTable graph) {
        var numbers = graph.numbers();
        var vertices = graph.nodes().stream()
                .map(node -> numbers.get(node.id()) + " " + quoted(node.label()) + "\r\n")
                .collect(Collectors.joining());
        return "*Vertices " + graph.nodes().size() + "\r\n" + vertices + lines("*Arcs", graph, true)
                + lines("*Edges", graph, false);
    }

    private static String lines(String section, GraphTable graph, boolean directed) {
        var numbers = graph.numbers();
        return graph.edges().stream()
                .filter(edge -> edge.directed() == directed)
                .map((Edge edge) -> numbers.get(edge.from()) + " " + numbers.get(edge.to()) + " " + edge.printedWeight()
                        + " l " + quoted(edge.kind()) + "\r\n")
                .collect(Collectors.joining("", section + "\r\n", ""));
    }

    /** The format has no way to write a quotation mark within quotation marks. */
    private static String quoted(String text) {
        return "\"" + text.replace('"', '\'').replaceAll("\\s+", " ") + "\"";
    }
}
