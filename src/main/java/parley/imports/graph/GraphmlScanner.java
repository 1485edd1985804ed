package parley.imports.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** GraphML: keys declare attributes and their defaults; labels of yEd stand within a node's drawing. */
final class GraphmlScanner extends GraphScanner {
    private record Key(String name, String domain, @Nullable String otherwise) {}

    private final Map<String, Key> keys = new HashMap<>();
    private final Deque<Item> open = new ArrayDeque<>();
    private String key = "";
    private boolean directedByDefault = true;

    GraphmlScanner(XMLStreamReader xml, Consumer<Item> items) {
        super(xml, items);
    }

    @Override
    void start() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "key" -> declare();
            case "default" -> otherwise();
            case "graph" -> directedByDefault = !attribute("edgedefault").equals("undirected");
            case "node" -> open.push(Item.node(row(), attribute("id")));
            case "edge" -> open.push(edge());
            case "data" -> data();
            case "NodeLabel", "EdgeLabel" -> label();
            default -> {}
        }
    }

    private void declare() {
        key = attribute("id");
        var name = attribute("attr.name");
        keys.put(key, new Key(name.isEmpty() ? key : name, attribute("for"), null));
    }

    private void otherwise() throws XMLStreamException {
        var declared = keys.get(key);
        var text = xml.getElementText().strip();
        if (declared != null) {
            keys.put(key, new Key(declared.name(), declared.domain(), text));
        }
    }

    private Item edge() {
        var directed = attribute("directed").toLowerCase(Locale.ROOT);
        return Item.edge(
                row(),
                attribute("id"),
                attribute("source"),
                attribute("target"),
                directed.isEmpty() ? directedByDefault : directed.equals("true") || directed.equals("1"));
    }

    /** A value of the innermost open node or edge; a drawing within it is walked through. */
    private void data() throws XMLStreamException {
        var item = open.peek();
        var declared = keys.get(attribute("key"));
        var name = declared == null ? attribute("key") : declared.name();
        var text = leadingText();
        if (item != null && !text.isEmpty()) {
            item.attributes().put(name, text);
        }
    }

    /** The text up to the next tag, at which the reader stands then; a start tag is taken in as any other. */
    private String leadingText() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    start();
                    return text.toString().strip();
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString().strip();
                }
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private void label() throws XMLStreamException {
        var text = leadingText();
        var item = open.peek();
        if (item != null && !text.isEmpty()) {
            item.attributes().putIfAbsent("label", text);
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
        for (var declared : keys.values()) {
            boolean fits = declared.domain().equals("all") || declared.domain().equals(item.isEdge() ? "edge" : "node");
            if (fits && declared.otherwise() != null && !declared.otherwise().isEmpty()) {
                item.attributes().putIfAbsent(declared.name(), declared.otherwise());
            }
        }
        return item;
    }
}
