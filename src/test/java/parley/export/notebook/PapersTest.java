package parley.export.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parley.Datasets;
import parley.export.picture.Face;
import parley.export.picture.Ink;
import parley.export.picture.Palette;
import parley.export.picture.Sheet;
import parley.export.picture.Typefaces;
import parley.notebook.Notebook;
import parley.notebook.Notebooks;

class PapersTest {
    private static final Typefaces TYPEFACES = Typefaces.load();
    private static final Palette PALETTE =
            new Palette(Map.of("-ink", 0x1b2330, "-ink-quiet", 0x566072, "-line", 0xdfe4ec, "-surface", 0xffffff));
    private static final String WIRE = "“Offer made,” Wire, 2 February 2013.";
    private static final String DAILY = "“An offer,” Daily, 3 February 2013, https://daily.example/offer.";

    @TempDir
    Path folder = Path.of("");

    /** A view is drawn as its caption. */
    private static Sheet picture(parley.notebook.KeptView view) {
        var words = new Ink.Words("Drawn: Rebel", 20, 40, Ink.Anchor.START, Face.REGULAR, 14, 0, null);
        var faint = new Ink.Together("rebel", view.caption(), 0.5, List.of(words));
        return new Sheet(900, 600, "A view", 0xffffff, List.of(faint));
    }

    private static Paper paper(PaperWishes wishes) {
        return Papers.of(Notebooks.full(), Datasets.offer(), wishes, PapersTest::picture);
    }

    private byte[] written(PaperFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        new PaperFiles(PALETTE, TYPEFACES)
                .contents(paper(PaperWishes.ALL), format, folder.resolve("n." + format.extension()))
                .values()
                .iterator()
                .next()
                .writeTo(out);
        return out.toByteArray();
    }

    private static List<String> cited(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.Quotation.class::isInstance)
                .map(Block.Quotation.class::cast)
                .map(each -> each.words() + each.sources())
                .toList();
    }

    @Test
    void sourcesAreNumberedInTheOrderOfTheirFirstUse() {
        assertEquals(
                List.of("“Not before”[1]", "“We are ready”[1, 2]", "“Shame”[1]", "“We are ready”[1, 2]"),
                cited(paper(PaperWishes.ALL)));
    }

    @Test
    void whatIsCitedIsListedOnceUnderItsNumber() {
        var sources = paper(PaperWishes.ALL).blocks().stream()
                .filter(Block.Sources.class::isInstance)
                .map(Block.Sources.class::cast)
                .flatMap(each -> each.sources().stream())
                .map(each -> each.number() + " " + each.citation())
                .toList();
        assertEquals(List.of("1 " + WIRE, "2 " + DAILY), sources);
    }

    @Test
    void aStatementThatIsGoneStandsAsItWasWrittenDown() {
        var text = paper(PaperWishes.ALL).blocks().toString();
        assertTrue(text.contains("Godot: I shall come") && text.contains("no longer in the data set"), text);
    }

    @Test
    void questionsAndPicturesAreLeftOutWhereNobodyWantsThem() {
        var blocks = paper(new PaperWishes(false, false)).blocks();
        assertTrue(blocks.stream().noneMatch(Block.Answers.class::isInstance));
        assertTrue(blocks.stream().noneMatch(Block.Figure.class::isInstance));
    }

    @Test
    void whatNoFormatHasAPlaceForIsLeftOut() {
        var title = "bell\u0007 and half\ud800";
        var odd = new Notebook(title, Notebooks.empty().dataset(), List.of());
        assertEquals(
                "bell and half",
                Papers.of(odd, Datasets.offer(), PaperWishes.ALL, PapersTest::picture)
                        .title());
    }

    // Markdown, read by commonmark

    private Node markdown() throws IOException {
        return Parser.builder().build().parse(new String(written(PaperFormat.MARKDOWN), StandardCharsets.UTF_8));
    }

    private static String text(Node node) {
        return TextContentRenderer.builder().build().render(node);
    }

    private static <N extends Node> List<N> all(Node root, Class<N> type) {
        var found = new ArrayList<N>();
        root.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    if (type.isInstance(child)) {
                        found.add(type.cast(child));
                    }
                    visitChildren(child);
                }
            }
        });
        return found;
    }

    @Test
    void markdownKeepsEverySign() throws IOException {
        var text = text(markdown());
        for (var words : List.of(
                "Ready to talk? العربية & <more>",
                "1. The rebels set *conditions* & mean them",
                "Speaks for the <army> & wants arms.",
                "1. No [other] source_does.",
                "“Before” leaves a door open: *not yet*.",
                "# Compare with الخطيب, who says \"the same\".")) {
            assertTrue(text.contains(words), () -> words + "\n" + text);
        }
    }

    @Test
    void markdownHasHeadingsForClaimsAndRoles() throws IOException {
        var headings = all(markdown(), Heading.class).stream()
                .map(each -> each.getLevel() + " " + text(each))
                .toList();
        assertEquals(
                List.of(
                        "1 Ready to talk? العربية & <more>",
                        "2 1. The rebels set *conditions* & mean them",
                        "3 Support (1)",
                        "3 Against (1)",
                        "3 Context (1)",
                        "2 2. The government offers talks",
                        "3 Support (2)",
                        "2 Sources",
                        "2 Data set"),
                headings);
    }

    @Test
    void markdownNumbersLeadToItsListOfSources() throws IOException {
        var root = markdown();
        var quotes = all(root, BlockQuote.class).stream().map(PapersTest::text).toList();
        assertEquals(
                List.of("“Not before” [1]", "“We are ready” [1] [2]", "“Shame” [1]", "“We are ready” [1] [2]"),
                quotes.stream()
                        .map(each -> each.replaceAll("^«|»$", "").strip())
                        .toList());
        var list = all(root, OrderedList.class);
        assertEquals(1, list.size(), "nothing that was typed became a list");
        var sources = all(list.getFirst(), ListItem.class).stream()
                .map(item -> text(item.getFirstChild()))
                .toList();
        assertEquals(List.of(WIRE, DAILY), sources);
    }

    @Test
    void markdownPicturesStandInAFolderBesideIt() throws IOException {
        var file = folder.resolve("my notes.md");
        var written = new PaperFiles(PALETTE, TYPEFACES).write(paper(PaperWishes.ALL), PaperFormat.MARKDOWN, file);
        var image = all(Parser.builder().build().parse(Files.readString(file)), Image.class)
                .getFirst();
        assertEquals("my%20notes-pictures/figure-1.png", image.getDestination());
        assertEquals(List.of(file, folder.resolve("my notes-pictures").resolve("figure-1.png")), written);
        assertEquals(1800, ImageIO.read(written.getLast().toFile()).getWidth());
    }

    @Test
    void picturesOfAnotherFileAreNotReplaced() throws IOException {
        var files = new PaperFiles(PALETTE, TYPEFACES);
        var file = folder.resolve("n.md");
        files.write(paper(PaperWishes.ALL), PaperFormat.MARKDOWN, file);
        files.write(paper(PaperWishes.ALL), PaperFormat.MARKDOWN, file);
        Files.delete(file);
        assertThrows(
                FileAlreadyExistsException.class,
                () -> files.write(paper(PaperWishes.ALL), PaperFormat.MARKDOWN, file));
    }

    // HTML, read by a strict reader of XML

    private Document html() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(written(PaperFormat.HTML)));
    }

    private static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    @Test
    void htmlKeepsEverySign() throws Exception {
        var text = html().getDocumentElement().getTextContent();
        for (var words : List.of(
                "Ready to talk? العربية & <more>",
                "Speaks for the <army> & wants arms.",
                "# Compare with الخطيب, who says \"the same\".")) {
            assertTrue(text.contains(words), words);
        }
    }

    @Test
    void htmlSaysItsLanguageAndTitle() throws Exception {
        var document = html();
        assertEquals("en", document.getDocumentElement().getAttribute("lang"));
        assertEquals(
                "Ready to talk? العربية & <more>",
                elements(document, "title").getFirst().getTextContent());
        assertEquals(
                List.of("en", "en", "en", "en"),
                elements(document, "span").stream()
                        .map(each -> each.getAttribute("lang"))
                        .toList());
    }

    @Test
    void everyNumberInHtmlLeadsToTheSourceOfThatNumber() throws Exception {
        var document = html();
        var sources = elements(document, "li").stream()
                .map(item -> item.getAttribute("id"))
                .toList();
        assertEquals(List.of("source-1", "source-2"), sources);
        var links = elements(document, "a").stream()
                .filter(link -> link.getAttribute("class").equals("cited"))
                .toList();
        assertEquals(6, links.size());
        for (var link : links) {
            var number = link.getTextContent().replaceAll("[\\[\\]]", "");
            assertEquals("#source-" + number, link.getAttribute("href"));
            assertTrue(sources.contains("source-" + number));
        }
    }

    @Test
    void htmlPicturesAreInItAndAreDescribed() throws Exception {
        var image = elements(html(), "img").getFirst();
        assertEquals("A view of the network: Dialogue · Rebel selected", image.getAttribute("alt"));
        var address = image.getAttribute("src");
        var svg = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getDocumentElement();
        assertEquals("svg", root.getTagName());
        assertTrue(root.getTextContent().contains("Drawn: Rebel"));
    }

    @Test
    void htmlFetchesNothing() throws Exception {
        var document = html();
        assertEquals(List.of(), elements(document, "link"));
        assertEquals(List.of(), elements(document, "script"));
        assertTrue(elements(document, "img").stream()
                .allMatch(image -> image.getAttribute("src").startsWith("data:")));
        assertFalse(elements(document, "style").getFirst().getTextContent().contains("url("));
    }

    // PDF, read by PDFBox

    private PDDocument pdf() throws IOException {
        return Loader.loadPDF(written(PaperFormat.PDF));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void pdfKeepsItsWords() throws IOException {
        try (var document = pdf()) {
            var text = text(document);
            for (var words : List.of(
                    "1. The rebels set *conditions* & mean them",
                    "Speaks for the <army> & wants arms.",
                    "who says \"the same\".",
                    "Drawn: Rebel")) {
                assertTrue(text.contains(words), () -> words + "\n" + text);
            }
        }
    }

    @Test
    void pdfKeepsArabicAsLettersThatCanBeSearched() throws IOException {
        try (var document = pdf()) {
            var text = text(document);
            assertTrue(text.contains("العربية") && text.contains("الخطيب"), text);
        }
    }

    @Test
    void pdfNumbersAreThoseOfItsSources() throws IOException {
        try (var document = pdf()) {
            var text = text(document);
            assertTrue(text.contains("“We are ready” [1] [2]"), text);
            assertTrue(text.contains("[1] " + WIRE) && text.contains("[2] " + DAILY), text);
        }
    }

    @Test
    void pdfHasTitleLanguageAndContents() throws IOException {
        try (var document = pdf()) {
            var catalog = document.getDocumentCatalog();
            assertEquals(
                    "Ready to talk? العربية & <more>",
                    document.getDocumentInformation().getTitle());
            assertEquals("en", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            var titles = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertEquals(
                    List.of(
                            "1. The rebels set *conditions* & mean them",
                            "2. The government offers talks",
                            "Sources",
                            "Data set"),
                    titles);
        }
    }

    @Test
    void pdfPagesAreNumbered() throws IOException {
        try (var document = pdf()) {
            int pages = document.getNumberOfPages();
            assertTrue(pages >= 2, "a picture and two claims need two pages");
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).contains("Page " + page + " of " + pages));
            }
        }
    }

    @Test
    void pdfPicturesAreDrawnNotPhotographed() throws IOException {
        try (var document = pdf()) {
            int forms = 0;
            for (var page : document.getPages()) {
                var whole = page.getResources();
                for (var name : whole.getXObjectNames()) {
                    var form = assertNotNullForm(whole.getXObject(name));
                    for (var inner : form.getResources().getXObjectNames()) {
                        assertNotNullForm(form.getResources().getXObject(inner));
                        forms++;
                    }
                }
            }
            assertEquals(1, forms);
        }
    }

    private static org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject assertNotNullForm(Object object) {
        assertNotNull(object);
        return (org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) object;
    }

    @Test
    void aLineOfALatinTextDoesNotTurnRoundForOneArabicWord() {
        var lines = new Lines(TYPEFACES, Face.REGULAR, 13, 400);
        var mixed =
                lines.of(List.of(new Run.Plain("الائتلاف still to be read"))).getFirst();
        var arabic = lines.of(List.of(new Run.Plain("الائتلاف لم يقرأ بعد"))).getFirst();
        assertFalse(Lines.runsFromTheRight(mixed));
        assertTrue(Lines.runsFromTheRight(arabic));
    }

    @Test
    void aLongWordDoesNotLeaveThePage() {
        var lines = new Lines(TYPEFACES, Face.REGULAR, 13, 200).of(List.of(new Run.Plain("x".repeat(300))));
        assertTrue(lines.size() > 5);
        for (var line : lines) {
            assertTrue(TYPEFACES.width(line.text(), Face.REGULAR, 13) <= 200.5, line.text());
        }
    }
}
