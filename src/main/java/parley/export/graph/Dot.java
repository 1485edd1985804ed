package parley.export.graph;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.export.graph.GraphTable.Column;

/**
 * DOT, as a directed graph; what has no direction is drawn without heads.
 *
 * <p>Source: <i>DOT Language</i>, Graphviz documentation.
 */
final class Dot {
    private Dot() {}

    static String text(GraphTable graph) {
        var nodes = graph.nodes().stream()
                .map(node -> "  " + quoted(node.id()) + " [label=" + quoted(node.label())
                        + attributes(graph.nodeColumns(), node.values()) + "];\n")
                .collect(Collectors.joining());
        var edges = graph.edges().stream()
                .map(edge -> "  " + quoted(edge.from()) + " -> " + quoted(edge.to()) + " [id=" + quoted(edge.id())
                        + ", weight=" + quoted(edge.printedWeight())
                        + (edge.directed() ? "" : ", dir=" + quoted("none"))
                        + attributes(graph.edgeColumns(), edge.values()) + "];\n")
                .collect(Collectors.joining());
        return "digraph network {\n" + nodes + edges + "}\n";
    }

    private static String attributes(List<Column> columns, List<Object> values) {
        return IntStream.range(0, columns.size())
                .filter(i -> !values.get(i).equals(""))
                .mapToObj(i -> ", " + columns.get(i).name() + "="
                        + quoted(values.get(i).toString()))
                .collect(Collectors.joining());
    }

    /** A backslash before the closing quotation mark would escape it for some readers, so a space stands between them. */
    private static String quoted(String text) {
        var escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
        return "\"" + escaped + (escaped.endsWith("\\") ? " " : "") + "\"";
    }
}
