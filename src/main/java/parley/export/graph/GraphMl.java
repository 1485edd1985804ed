package parley.export.graph;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import parley.export.graph.GraphTable.Column;

/**
 * Plain GraphML: typed keys, no vendor's extensions. Whether an edge has a direction stands in an attribute: a graph in
 * which only some have one is refused by networkx, which many read with. So do the ids of edges, since the schema allows
 * few characters in an id of its own.
 *
 * <p>Source: U. Brandes and others, <i>GraphML Primer</i>, and the schema 1.0 at graphml.graphdrawing.org.
 */
final class GraphMl {
    private GraphMl() {}

    static void write(GraphTable graph, OutputStream out) throws XMLStreamException {
        var xml = Xml.on(out);
        xml.element(
                "graphml",
                () -> {
                    xml.empty("key", "id", "label", "for", "node", "attr.name", "label", "attr.type", "string");
                    keys(xml, "node", graph.nodeColumns());
                    xml.empty("key", "id", "id", "for", "edge", "attr.name", "id", "attr.type", "string");
                    xml.empty("key", "id", "weight", "for", "edge", "attr.name", "weight", "attr.type", "double");
                    xml.empty("key", "id", "directed", "for", "edge", "attr.name", "directed", "attr.type", "boolean");
                    keys(xml, "edge", graph.edgeColumns());
                    xml.element("graph", () -> graph(xml, graph), "id", "network", "edgedefault", "directed");
                },
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        xml.end();
    }

    private static void keys(Xml xml, String owner, List<Column> columns) throws XMLStreamException {
        for (var column : columns) {
            var type = switch (column.type()) {
                case STRING -> "string";
                case INTEGER -> "int";
            };
            xml.empty("key", "id", id(owner, column), "for", owner, "attr.name", column.name(), "attr.type", type);
        }
    }

    /** Nodes and edges can have columns of the same name; ids of keys are unique in a file. */
    private static String id(String owner, Column column) {
        return owner + "_" + column.name();
    }

    private static void graph(Xml xml, GraphTable graph) throws XMLStreamException {
        for (var node : graph.nodes()) {
            xml.element(
                    "node",
                    () -> {
                        xml.text("data", node.label(), "key", "label");
                        data(xml, "node", graph.nodeColumns(), node.values());
                    },
                    "id",
                    token(node.id()));
        }
        int number = 0;
        for (var edge : graph.edges()) {
            number++;
            xml.element(
                    "edge",
                    () -> {
                        xml.text("data", edge.id(), "key", "id");
                        xml.text("data", edge.weight(), "key", "weight");
                        xml.text("data", edge.directed(), "key", "directed");
                        data(xml, "edge", graph.edgeColumns(), edge.values());
                    },
                    "id",
                    "e" + number,
                    "source",
                    token(edge.from()),
                    "target",
                    token(edge.to()));
        }
    }

    /** The schema lets an id have letters, digits and .-_: only; anything else goes as its number. */
    private static String token(String id) {
        return id.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) || ".-:".indexOf(c) >= 0
                        ? Character.toString(c)
                        : "_" + Integer.toHexString(c) + "_")
                .collect(Collectors.joining());
    }

    private static void data(Xml xml, String owner, List<Column> columns, List<Object> values)
            throws XMLStreamException {
        for (int i = 0; i < columns.size(); i++) {
            if (!values.get(i).equals("")) {
                xml.text("data", values.get(i), "key", id(owner, columns.get(i)));
            }
        }
    }
}
