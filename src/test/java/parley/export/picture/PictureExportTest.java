package parley.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parley.Datasets;
import parley.export.Exports;
import parley.export.Format;
import parley.picture.Margins;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Point;
import parley.query.Facet;
import parley.query.Leaning;
import parley.session.Outsiders;
import parley.session.Reading;
import parley.session.Session;
import parley.ui.graph.Outlines;

class PictureExportTest {
    private static final Typefaces TYPEFACES = Typefaces.load();
    private static final Palette LIGHT = Palette.of(resource("/parley/ui/theme/light.css"));

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(PictureExportTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Reading reading() {
        return new Session(Datasets.offer()).reading().get();
    }

    /** The offer's network with its actors on a circle. */
    private static Sheet sheet(String title) {
        var reading = reading();
        var wishes = PictureWords.all(reading, title, List.of("Only Conditional"));
        var easel = new Easel(reading, Standout.NOTHING, wishes, LIGHT, TYPEFACES);
        var outline = Outlines.of(
                reading.dataset(),
                reading.network(),
                name -> TYPEFACES.width(name, Face.SEMIBOLD, 13),
                caption -> TYPEFACES.width(caption, Face.SEMIBOLD, 12),
                17,
                1);
        var centres = new HashMap<String, Point>();
        IntStream.range(0, outline.nodes().size())
                .forEach(i -> centres.put(
                        outline.nodes().get(i).id(),
                        new Point(450 + 300 * Math.cos(i * 0.9), 250 + 180 * Math.sin(i * 0.9))));
        return easel.network(
                (width, _) -> Pictures.draw(outline, new Placement(centres), width, 500, Margins.NONE), 900, 700);
    }

    private static byte[] written(Sheet sheet, Format format, double scale) throws IOException {
        var out = new ByteArrayOutputStream();
        Exports.of(sheet, TYPEFACES, format, scale).writeTo(out);
        return out.toByteArray();
    }

    private static Document svg(Sheet sheet) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written(sheet, Format.SVG, 1)));
    }

    private static List<Element> elements(Document svg, String name) {
        var found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String pdf(Sheet sheet) throws IOException {
        try (var document = Loader.loadPDF(written(sheet, Format.PDF, 1))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aSheetSaysTitleDaysFilterSourcesAndLegend() {
        assertTrue(sheet("The offer")
                .texts()
                .containsAll(List.of(
                        "The offer",
                        "Stances on Dialogue · 1 February 2013 – 7 February 2013",
                        "Filtered: Only Conditional",
                        "Sources: Wire, Daily.",
                        "Data: The offer, edition 1, CC0.",
                        "through a representative",
                        "meeting planned")));
    }

    @Test
    void aBareSheetIsTheNetworkAlone() {
        var legend = Legend.of(Looks.of(reading(), Standout.NOTHING));
        assertEquals(0, new Page(900, PictureWishes.BARE, legend, LIGHT, TYPEFACES).margins());
    }

    @Test
    void svgHoldsEveryLabelAsText() throws Exception {
        var sheet = sheet("The offer");
        var texts = elements(svg(sheet), "text").stream()
                .map(Element::getTextContent)
                .toList();
        assertEquals(sheet.texts(), texts);
        assertTrue(texts.containsAll(List.of("Army", "Coalition", "Envoy", "NORTH")));
    }

    @Test
    void svgNamesWhatItsGroupsStandFor() throws Exception {
        var ids = elements(svg(sheet("The offer")), "g").stream()
                .map(group -> group.getAttribute("data-id"))
                .toList();
        assertTrue(ids.containsAll(List.of("minister", "minister>army:cooperative")));
    }

    @Test
    void svgBringsItsFonts() throws IOException {
        var text = new String(written(sheet("لافروف"), Format.SVG, 1), StandardCharsets.UTF_8);
        assertTrue(text.contains("font-family:'Inter'"));
        assertTrue(text.contains("font-family:'Noto Sans Arabic'"));
    }

    @Test
    void pdfHoldsLabelsThatCanBeCopied() throws IOException {
        var text = pdf(sheet("The offer"));
        for (var label : List.of("The offer", "Army", "Coalition", "Envoy", "NORTH", "through a representative")) {
            assertTrue(text.contains(label), label);
        }
    }

    @Test
    void pdfHoldsArabicThatCanBeCopied() throws IOException {
        assertTrue(pdf(sheet("لافروف")).contains("لافروف"));
    }

    @Test
    void pdfEmbedsEveryFont() throws IOException {
        try (var document = Loader.loadPDF(written(sheet("لافروف"), Format.PDF, 1))) {
            var page = document.getPage(0).getResources();
            var fonts = new ArrayList<PDFont>();
            for (var name : page.getXObjectNames()) {
                var inside = ((PDFormXObject) page.getXObject(name)).getResources();
                for (var font : inside.getFontNames()) {
                    fonts.add(inside.getFont(font));
                }
            }
            assertEquals(3, fonts.size());
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded), fonts::toString);
        }
    }

    @Test
    void pngIsAsLargeAsItsScaleSays() throws IOException {
        var sheet = sheet("The offer");
        for (var scale : List.of(1.0, 2.0, 4.0)) {
            var image = ImageIO.read(new ByteArrayInputStream(written(sheet, Format.PNG, scale)));
            assertEquals(Math.round(900 * scale), image.getWidth());
            assertEquals(Math.round(sheet.height() * scale), image.getHeight());
        }
    }

    @Test
    void looksSayStanceAndThroughWhom() {
        var government = Objects.requireNonNull(
                Looks.of(reading(), Standout.NOTHING).marks().get("government"));
        assertEquals(Leaning.SUPPORTS, government.leaning());
        assertTrue(government.through());
    }

    @Test
    void whatIsHiddenIsNotDrawn() {
        var session = new Session(Datasets.offer());
        session.filter(filter -> filter.withCamps(Facet.only(List.of("south"), List.of("north", "south", "outside"))));
        session.showOutsiders(Outsiders.HIDDEN);
        assertFalse(
                Looks.of(session.reading().get(), Standout.NOTHING).curves().containsKey("minister>army:cooperative"));
    }

    /** The numbers in Java are those of the style sheet. */
    @Test
    void picturesLookAsTheWindowDoes() {
        var css = resource("/parley/ui/graph/graph.css").replaceAll("\\s+", " ");
        for (int i = 1; i <= Looks.WIDTHS.size(); i++) {
            var rule = ".edge.evidence-" + i + " { -fx-stroke-width: " + Looks.WIDTHS.get(i - 1) + "px; }";
            assertTrue(css.contains(rule), rule);
        }
        for (var rule : List.of(
                ".actor.context { -fx-opacity: " + Looks.CONTEXT,
                ".actor.outside { -fx-opacity: " + Looks.OUTSIDE,
                ".actor.faded { -fx-opacity: " + Looks.FADED,
                ".actor.outside.faded { -fx-opacity: " + Looks.OUTSIDE_FADED,
                ".edge.outside { -fx-opacity: " + Looks.TIE_OUTSIDE,
                ".edge.faded { -fx-opacity: " + Looks.TIE_FADED,
                ".edge.outside.faded { -fx-opacity: " + Looks.TIE_OUTSIDE_FADED,
                ".edge.outside.standing-out { -fx-opacity: " + Looks.TIE_OUTSIDE_STANDING_OUT,
                ".edge.tie-representation { -fx-stroke-width: " + Looks.SPEAKS_FOR_WIDTH,
                "-fx-opacity: " + Looks.TIE + "; } .edge.arrow",
                ".camp-ground { -fx-opacity: " + NetworkInks.GROUND,
                "-fx-stroke: -stance; -fx-stroke-width: " + NetworkInks.RING + "px")) {
            assertTrue(css.contains(rule), rule);
        }
    }

    @Test
    void arcsOfGlyphsBendTheRightWay() {
        var half = Paths.path("M5 0.8 A4.2 4.2 0 0 0 5 9.2 Z", 0, 0).getBounds2D();
        assertEquals(0.8, half.getMinX(), 0.01);
        assertEquals(5, half.getMaxX(), 0.01);
    }
}
