package parley.export.graph;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in UTF-8, one element a line. Characters that XML has no place for are left out. */
final class Xml {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    /** What writes elements. */
    @FunctionalInterface
    interface Part {
        void write() throws XMLStreamException;
    }

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @throws XMLStreamException when it cannot be written */
    static Xml on(OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        return new Xml(xml);
    }

    /** An element with attributes, as names and values in turn, and what is in it. */
    void element(String name, Part inside, Object... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        attributes(attributes);
        inside.write();
        xml.writeEndElement();
    }

    /** An element without content. */
    void empty(String name, Object... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with text. */
    void text(String name, Object text, Object... attributes) throws XMLStreamException {
        element(name, () -> xml.writeCharacters(allowed(text)), attributes);
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), allowed(attributes[i + 1]));
        }
    }

    private static String allowed(Object text) {
        return FORBIDDEN.matcher(text.toString()).replaceAll("");
    }
}
