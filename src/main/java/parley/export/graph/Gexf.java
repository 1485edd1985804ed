package parley.export.graph;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import parley.export.graph.GraphTable.Column;
import parley.export.graph.GraphTable.Edge;
import parley.export.graph.GraphTable.Node;

/**
 * GEXF 1.3 with dynamics: each edge has spells of the dates of its evidence, both ends inclusive, and its kind, by which
 * Gephi keeps parallel edges apart.
 *
 * <p>Source: <i>GEXF 1.3 Primer</i>, Gephi Consortium, 2022.
 */
final class Gexf {
    private Gexf() {}

    static void write(GraphTable graph, OutputStream out) throws XMLStreamException {
        var xml = Xml.on(out);
        xml.element(
                "gexf",
                () -> {
                    xml.element("meta", () -> {
                        xml.text("creator", "Parley");
                        xml.text("description", graph.title());
                    });
                    xml.element(
                            "graph",
                            () -> graph(xml, graph),
                            "defaultedgetype",
                            "directed",
                            "mode",
                            "dynamic",
                            "timeformat",
                            "date",
                            "timerepresentation",
                            "interval");
                },
                "xmlns",
                "http://gexf.net/1.3",
                "version",
                "1.3");
        xml.end();
    }

    private static void graph(Xml xml, GraphTable graph) throws XMLStreamException {
        attributes(xml, "node", graph.nodeColumns());
        attributes(xml, "edge", graph.edgeColumns());
        xml.element("nodes", () -> {
            for (var node : graph.nodes()) {
                node(xml, graph, node);
            }
        });
        xml.element("edges", () -> {
            for (var edge : graph.edges()) {
                edge(xml, graph, edge);
            }
        });
    }

    private static void attributes(Xml xml, String owner, List<Column> columns) throws XMLStreamException {
        xml.element(
                "attributes",
                () -> {
                    for (var column : columns) {
                        var type = switch (column.type()) {
                            case STRING -> "string";
                            case INTEGER -> "integer";
                        };
                        xml.empty("attribute", "id", column.name(), "title", column.name(), "type", type);
                    }
                },
                "class",
                owner,
                "mode",
                "static");
    }

    private static void node(Xml xml, GraphTable graph, Node node) throws XMLStreamException {
        xml.element(
                "node", () -> values(xml, graph.nodeColumns(), node.values()), "id", node.id(), "label", node.label());
    }

    private static void edge(Xml xml, GraphTable graph, Edge edge) throws XMLStreamException {
        xml.element(
                "edge",
                () -> {
                    values(xml, graph.edgeColumns(), edge.values());
                    spells(xml, edge);
                },
                "id",
                edge.id(),
                "source",
                edge.from(),
                "target",
                edge.to(),
                "type",
                edge.directed() ? "directed" : "undirected",
                "kind",
                edge.kind(),
                "weight",
                edge.printedWeight());
    }

    private static void values(Xml xml, List<Column> columns, List<Object> values) throws XMLStreamException {
        xml.element("attvalues", () -> {
            for (int i = 0; i < columns.size(); i++) {
                if (!values.get(i).equals("")) {
                    xml.empty("attvalue", "for", columns.get(i).name(), "value", values.get(i));
                }
            }
        });
    }

    private static void spells(Xml xml, Edge edge) throws XMLStreamException {
        if (edge.spells().isEmpty()) {
            return;
        }
        xml.element("spells", () -> {
            for (var spell : edge.spells()) {
                xml.empty("spell", "start", spell.first(), "end", spell.last());
            }
        });
    }
}
