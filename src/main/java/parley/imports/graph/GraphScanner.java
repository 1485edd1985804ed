package parley.imports.graph;

import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through a file and hands out its nodes and edges, each when it is complete. */
abstract sealed class GraphScanner permits GraphmlScanner, GexfScanner {
    final XMLStreamReader xml;
    private final Consumer<Item> items;

    GraphScanner(XMLStreamReader xml, Consumer<Item> items) {
        this.xml = xml;
        this.items = items;
    }

    static GraphScanner of(GraphFormat format, XMLStreamReader xml, Consumer<Item> items) {
        return switch (format) {
            case GRAPHML -> new GraphmlScanner(xml, items);
            case GEXF -> new GexfScanner(xml, items);
        };
    }

    /** Takes in the tag at which the reader stands. */
    abstract void start() throws XMLStreamException;

    /** Takes in the end tag at which the reader stands. */
    abstract void end();

    final void hand(Item item) {
        items.accept(item);
    }

    final long row() {
        return xml.getLocation().getLineNumber();
    }

    /** An attribute of the tag without spaces around it, or nothing. */
    final String attribute(String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
