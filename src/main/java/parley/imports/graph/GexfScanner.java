package parley.imports.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** GEXF: nodes and edges with labels, weights, kinds and times; how they are drawn is passed over. */
final class GexfScanner extends GraphScanner {
    private static final List<String> EDGE = List.of("label", "weight", "kind", "start", "end", "startopen", "endopen");
    private static final List<String> NODE = List.of("label");

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Deque<Item> open = new ArrayDeque<>();
    private String attributeClass = "node";
    private String attribute = "";
    private String defaultType = "undirected";

    GexfScanner(XMLStreamReader xml, Consumer<Item> items) {
        super(xml, items);
    }

    @Override
    void start() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "graph" -> defaultType = otherwise(attribute("defaultedgetype"), defaultType);
            case "attributes" -> attributeClass = otherwise(attribute("class"), "node");
            case "attribute" -> declare();
            case "default" ->
                defaults.put(
                        attributeClass + "\n" + attribute, xml.getElementText().strip());
            case "node" -> open.push(with(NODE, Item.node(row(), attribute("id"))));
            case "edge" -> open.push(with(EDGE, edge()));
            case "attvalue" -> value();
            case "spell" -> spell();
            default -> {}
        }
    }

    private static String otherwise(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private void declare() {
        attribute = attribute("id");
        titles.put(attributeClass + "\n" + attribute, otherwise(attribute("title"), attribute));
    }

    private Item edge() {
        var type = otherwise(attribute("type"), defaultType);
        return Item.edge(row(), attribute("id"), attribute("source"), attribute("target"), type.equals("directed"));
    }

    private Item with(List<String> names, Item item) {
        for (var name : names) {
            var value = attribute(name);
            if (!value.isEmpty()) {
                item.attributes().put(name, value);
            }
        }
        return item;
    }

    private void value() {
        var item = open.peek();
        var value = attribute("value");
        if (item != null && !value.isEmpty()) {
            var id = otherwise(attribute("for"), attribute("id"));
            item.attributes().put(titles.getOrDefault(key(item, id), id), value);
        }
    }

    private static String key(Item item, String id) {
        return (item.isEdge() ? "edge" : "node") + "\n" + id;
    }

    /** The first spell's start and the last one's end; a gap between them is not kept. */
    private void spell() {
        var item = open.peek();
        if (item == null) {
            return;
        }
        if (item.attributes().containsKey("end") || item.attributes().containsKey("start")) {
            item.attributes().put("spells", "several");
        }
        var start = otherwise(attribute("start"), attribute("startopen"));
        var end = otherwise(attribute("end"), attribute("endopen"));
        if (!start.isEmpty()) {
            item.attributes().putIfAbsent("start", start);
        }
        if (!end.isEmpty()) {
            item.attributes().put("end", end);
        }
    }

    @Override
    void end() {
        var name = xml.getLocalName();
        if ((name.equals("node") || name.equals("edge")) && !open.isEmpty()) {
            hand(withDefaults(open.pop()));
        }
    }

    private Item withDefaults(Item item) {
        var start = item.isEdge() ? "edge\n" : "node\n";
        defaults.forEach((key, value) -> {
            if (key.startsWith(start) && !value.isEmpty()) {
                item.attributes().putIfAbsent(titles.getOrDefault(key, key.substring(start.length())), value);
            }
        });
        return item;
    }
}
