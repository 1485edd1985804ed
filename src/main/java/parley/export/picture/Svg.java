package parley.export.picture;

import static parley.export.picture.PathData.number;

import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Sheets as SVG: text as text, what belongs together as a group with a title, the letters that are used embedded, so that
 * it looks the same where the fonts are not installed.
 *
 * <p>Source: <i>Scalable Vector Graphics 2</i>, W3C Candidate Recommendation, 2018.
 */
public final class Svg {
    private static final String SPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter xml;

    private Svg(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes a sheet.
     *
     * @throws XMLStreamException when it cannot be written
     */
    public static void write(Sheet sheet, Typefaces typefaces, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        new Svg(xml).sheet(sheet, fonts(sheet, typefaces));
        xml.writeEndDocument();
        xml.close();
    }

    /** A rule for each font that a text needs. */
    private static String fonts(Sheet sheet, Typefaces typefaces) {
        var letters = new EnumMap<Face, TreeSet<Integer>>(Face.class);
        var arabic = new TreeSet<Face>();
        Sheet.words(sheet.inks(), words -> {
            var used = letters.computeIfAbsent(words.face(), _ -> new TreeSet<>());
            words.text().codePoints().forEach(used::add);
            if (typefaces.needsArabic(words.text(), words.face())) {
                arabic.add(words.face());
            }
        });
        return letters.entrySet().stream()
                        .map(entry -> Embedded.rule("Inter", entry.getKey().weight(), subset(entry)))
                        .collect(Collectors.joining())
                + arabic.stream()
                        .map(face -> Embedded.rule("Noto Sans Arabic", face.weight(), Typefaces.file(face.arabic())))
                        .collect(Collectors.joining());
    }

    private static byte[] subset(Map.Entry<Face, ? extends Set<Integer>> used) {
        return Embedded.subset(used.getKey().latin(), used.getValue());
    }

    private void sheet(Sheet sheet, String fonts) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SPACE);
        attribute("width", sheet.width());
        attribute("height", sheet.height());
        xml.writeAttribute("viewBox", "0 0 " + number(sheet.width()) + " " + number(sheet.height()));
        xml.writeAttribute("role", "img");
        element("title", sheet.title());
        element("style", fonts);
        ground(sheet);
        inks(sheet.inks());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attribute(String name, double value) throws XMLStreamException {
        xml.writeAttribute(name, number(value));
    }

    private void inks(List<Ink> inks) throws XMLStreamException {
        for (var ink : inks) {
            xml.writeCharacters("\n");
            switch (ink) {
                case Ink.Area(var shape, var colour) -> {
                    xml.writeEmptyElement("path");
                    xml.writeAttribute("d", PathData.of(shape));
                    xml.writeAttribute("fill", colour(colour));
                }
                case Ink.Line line -> line(line);
                case Ink.Words words -> words(words);
                case Ink.Together together -> together(together);
                case Ink.Pasted pasted -> pasted(pasted);
                case Ink.Moved(var right, var down, var moved) -> {
                    xml.writeStartElement("g");
                    xml.writeAttribute("transform", "translate(" + number(right) + " " + number(down) + ")");
                    inks(moved);
                    xml.writeEndElement();
                }
            }
        }
    }

    private void pasted(Ink.Pasted pasted) throws XMLStreamException {
        var sheet = pasted.sheet();
        xml.writeStartElement("svg");
        attribute("x", pasted.x());
        attribute("y", pasted.y());
        attribute("width", sheet.width() * pasted.scale());
        attribute("height", sheet.height() * pasted.scale());
        xml.writeAttribute("viewBox", "0 0 " + number(sheet.width()) + " " + number(sheet.height()));
        element("title", sheet.title());
        ground(sheet);
        inks(sheet.inks());
        xml.writeEndElement();
    }

    private void ground(Sheet sheet) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        xml.writeAttribute("width", "100%");
        xml.writeAttribute("height", "100%");
        xml.writeAttribute("fill", colour(sheet.ground()));
    }

    private void line(Ink.Line line) throws XMLStreamException {
        xml.writeEmptyElement("path");
        xml.writeAttribute("d", PathData.of(line.shape()));
        xml.writeAttribute("fill", "none");
        xml.writeAttribute("stroke", colour(line.colour()));
        attribute("stroke-width", line.width());
        if (!line.dashes().isEmpty()) {
            xml.writeAttribute(
                    "stroke-dasharray",
                    line.dashes().stream().map(PathData::number).collect(Collectors.joining(" ")));
        }
    }

    private void words(Ink.Words words) throws XMLStreamException {
        xml.writeStartElement("text");
        attribute("x", words.x());
        attribute("y", words.baseline());
        xml.writeAttribute("font-family", "Inter, 'Noto Sans Arabic', sans-serif");
        xml.writeAttribute("font-weight", Integer.toString(words.face().weight()));
        attribute("font-size", words.size());
        xml.writeAttribute("fill", colour(words.colour()));
        if (words.anchor() == Ink.Anchor.MIDDLE) {
            xml.writeAttribute("text-anchor", "middle");
        }
        var rim = words.rim();
        if (rim != null) {
            xml.writeAttribute("paint-order", "stroke");
            xml.writeAttribute("stroke", colour(rim));
            attribute("stroke-width", Rim.WIDTH);
            attribute("stroke-opacity", Rim.OPACITY);
            xml.writeAttribute("stroke-linejoin", "round");
        }
        xml.writeCharacters(words.text());
        xml.writeEndElement();
    }

    private void together(Ink.Together together) throws XMLStreamException {
        xml.writeStartElement("g");
        if (!together.id().isEmpty()) {
            xml.writeAttribute("data-id", together.id());
        }
        if (together.opacity() < 1) {
            attribute("opacity", together.opacity());
        }
        if (!together.title().isEmpty()) {
            element("title", together.title());
        }
        inks(together.inks());
        xml.writeEndElement();
    }

    private static String colour(int colour) {
        return "#%06x".formatted(colour & 0xffffff);
    }
}
