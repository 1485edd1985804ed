package parley.export.notebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parley.export.picture.Svg;
import parley.export.picture.Typefaces;

/**
 * Papers as HTML, a single file that is well-formed XML too: pictures are in it, and nothing is fetched.
 *
 * <p>Source: <i>HTML Living Standard</i>, WHATWG.
 */
final class Html {
    private final XMLStreamWriter xml;
    private final Typefaces typefaces;

    private Html(XMLStreamWriter xml, Typefaces typefaces) {
        this.xml = xml;
        this.typefaces = typefaces;
    }

    /** @throws IOException when it cannot be written */
    static void write(Paper paper, Typefaces typefaces, OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new Html(xml, typefaces).paper(paper);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String styleSheet() throws IOException {
        try (var in = Html.class.getResourceAsStream("paper.css")) {
            return new String(Objects.requireNonNull(in, "paper.css").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void paper(Paper paper) throws XMLStreamException, IOException {
        xml.writeDTD("<!DOCTYPE html>");
        start("html", "lang", "en");
        start("head");
        empty("meta", "charset", "utf-8");
        empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        empty("meta", "name", "generator", "content", "Parley");
        text("title", paper.title());
        text("style", styleSheet());
        end();
        start("body");
        start("main");
        text("h1", paper.title(), "dir", "auto");
        text("p", paper.subject(), "class", "subject");
        for (var block : paper.blocks()) {
            block(block);
        }
        end();
        end();
        end();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void block(Block block) throws XMLStreamException, IOException {
        switch (block) {
            case Block.Heading(int level, var text) -> text("h" + level, text, "dir", "auto");
            case Block.Paragraph(var runs) -> {
                start("p", "dir", "auto");
                runs(runs);
                end();
            }
            case Block.Quotation quotation -> quotation(quotation);
            case Block.Answers(var answers) -> answers(answers);
            case Block.Figure figure -> figure(figure);
            case Block.Sources(var sources) -> sources(sources);
        }
    }

    private void quotation(Block.Quotation quotation) throws XMLStreamException {
        start("blockquote");
        start("p", "dir", "auto");
        if (quotation.language().isEmpty()) {
            runs(Runs.of(quotation.words()));
        } else {
            start("span", "lang", quotation.language());
            runs(Runs.of(quotation.words()));
            end();
        }
        for (var number : quotation.sources()) {
            xml.writeCharacters(" ");
            cited(number);
        }
        end();
        end();
    }

    private void answers(List<Block.Answer> answers) throws XMLStreamException {
        start("dl");
        for (var answer : answers) {
            text("dt", answer.question());
            start("dd", "dir", "auto");
            runs(answer.answer());
            end();
        }
        end();
    }

    private void figure(Block.Figure figure) throws XMLStreamException, IOException {
        var picture = new ByteArrayOutputStream();
        Svg.write(figure.sheet(), typefaces, picture);
        start("figure");
        empty(
                "img",
                "src",
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture.toByteArray()),
                "alt",
                figure.description(),
                "width",
                Long.toString(Math.round(figure.sheet().width())),
                "height",
                Long.toString(Math.round(figure.sheet().height())));
        start("figcaption", "dir", "auto");
        text("strong", "Figure " + figure.number() + ".");
        xml.writeCharacters(" " + figure.caption());
        end();
        end();
    }

    private void sources(List<Block.Source> sources) throws XMLStreamException {
        start("ol", "class", "sources");
        for (var source : sources) {
            start("li", "id", "source-" + source.number(), "value", Integer.toString(source.number()));
            citation(source);
            end();
        }
        end();
    }

    /** A citation, its address made a way to go there. */
    private void citation(Block.Source source) throws XMLStreamException {
        var address = source.address() == null ? "" : source.address().toString();
        int at = address.startsWith("http") ? source.citation().lastIndexOf(address) : -1;
        if (at < 0) {
            xml.writeCharacters(source.citation());
            return;
        }
        xml.writeCharacters(source.citation().substring(0, at));
        text("a", address, "href", address);
        xml.writeCharacters(source.citation().substring(at + address.length()));
    }

    private void cited(int number) throws XMLStreamException {
        text("a", "[" + number + "]", "class", "cited", "href", "#source-" + number, "aria-label", "Source " + number);
    }

    private void runs(List<Run> runs) throws XMLStreamException {
        for (var run : runs) {
            switch (run) {
                case Run.Plain(var text) -> xml.writeCharacters(text);
                case Run.Strong(var text) -> inline("strong", text);
                case Run.Cited(int number) -> cited(number);
                case Run.Break _ -> xml.writeEmptyElement("br");
            }
        }
    }

    private void inline(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void text(String name, String text, String... attributes) throws XMLStreamException {
        start(name, attributes);
        xml.writeCharacters(text);
        end();
    }

    /** Begins an element, with attributes as names and values in turn; what is not a part of a line begins a new one. */
    private void start(String name, String... attributes) throws XMLStreamException {
        if (!name.equals("span") && !name.equals("a") && !name.equals("strong")) {
            xml.writeCharacters("\n");
        }
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
