package parley.export.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import parley.export.graph.GraphTable.Column;
import parley.export.table.Table;

/** Graphs as text, in the formats of other programs; each linear in the graph. */
public final class Graphs {
    private Graphs() {}

    /** GraphML, with every attribute. */
    public static String graphMl(GraphTable graph) {
        return xml(out -> GraphMl.write(graph, out));
    }

    /** GEXF 1.3, with every attribute and when each edge holds. */
    public static String gexf(GraphTable graph) {
        return xml(out -> Gexf.write(graph, out));
    }

    /** Pajek's format: labels, weights and kinds. */
    public static String pajek(GraphTable graph) {
        return Pajek.text(graph);
    }

    /** UCINET's DL: labels, and weights in a matrix for each kind. */
    public static String dl(GraphTable graph) {
        return Dl.text(graph);
    }

    /** DOT, with every attribute. */
    public static String dot(GraphTable graph) {
        return Dot.text(graph);
    }

    /** The nodes as a table, the columns named as Gephi expects them. */
    public static Table nodes(GraphTable graph) {
        var rows = graph.nodes().stream()
                .map(node -> row(Stream.of(node.id(), node.label()), node.values()))
                .toList();
        return new Table(header(Stream.of("Id", "Label"), graph.nodeColumns()), rows);
    }

    /** The edges as a table, the columns named as Gephi expects them. */
    public static Table edges(GraphTable graph) {
        var rows = graph.edges().stream()
                .map(edge -> row(
                        Stream.of(
                                edge.id(),
                                edge.from(),
                                edge.to(),
                                edge.directed() ? "Directed" : "Undirected",
                                edge.printedWeight()),
                        edge.values()))
                .toList();
        return new Table(header(Stream.of("Id", "Source", "Target", "Type", "Weight"), graph.edgeColumns()), rows);
    }

    private static List<String> header(Stream<String> own, List<Column> columns) {
        return Stream.concat(own, columns.stream().map(Column::name)).toList();
    }

    private static List<Object> row(Stream<Object> own, List<Object> values) {
        var row = new ArrayList<>(own.toList());
        row.addAll(values);
        return row;
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws XMLStreamException;
    }

    private static String xml(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML cannot be written into memory", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
