package parley.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.IOException;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.dataset.ShippedDatasets;
import parley.model.Dated;
import parley.model.Source;

/** BibTeX is read back by JBibTeX, RIS and CSL-JSON by citeproc-java. */
class ReferencesTest {
    private static final List<Source> ALL =
            List.of(Sources.PLAIN, Sources.BARE, Sources.SPECIAL, Sources.ARABIC, Sources.RUSSIAN);

    private static String written(CitationStyle style) {
        return new Citations(Datasets.offer(), Datasets.offer().statements(), ALL).in(style);
    }

    private static Map<Key, BibTeXEntry> bibTeX(String text) throws ParseException {
        return new BibTeXParser().parseFully(new StringReader(text)).getEntries();
    }

    /** What a style prints of a field: commands and braces resolved. */
    private static String printed(Map<Key, BibTeXEntry> entries, String key, String field) throws ParseException {
        var raw = Objects.requireNonNull(entries.get(new Key(key)))
                .getField(new Key(field))
                .toUserString();
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(raw)));
    }

    @Test
    void bibTeXHasAnEntryForEachStatementAndSource() throws ParseException {
        var keys = bibTeX(written(CitationStyle.BIBTEX)).keySet().stream()
                .map(Key::getValue)
                .toList();
        assertEquals(
                List.of(
                        "said:offer",
                        "said:appeal",
                        "said:refusal",
                        "said:protest",
                        "afp-offer",
                        "bare",
                        "special",
                        "arabic",
                        "russian"),
                keys);
    }

    @Test
    void bibTeXKeepsSpecialCharacters() throws ParseException {
        var entries = bibTeX(written(CitationStyle.BIBTEX));
        assertEquals(Sources.SPECIAL.title(), printed(entries, "special", "title"));
        assertEquals(Sources.SPECIAL.publisher(), printed(entries, "special", "journal"));
    }

    @Test
    void bibTeXKeepsOtherScripts() throws ParseException {
        var entries = bibTeX(written(CitationStyle.BIBTEX));
        assertEquals(Sources.ARABIC.title(), printed(entries, "arabic", "title"));
        assertEquals(Sources.RUSSIAN.title(), printed(entries, "russian", "title"));
    }

    @Test
    void bibTeXKeepsAddressesAsTheyAre() throws ParseException {
        var plain = Objects.requireNonNull(bibTeX(written(CitationStyle.BIBTEX)).get(new Key("afp-offer")));
        assertEquals(
                String.valueOf(Sources.PLAIN.url()),
                plain.getField(BibTeXEntry.KEY_URL).toUserString());
    }

    @Test
    void bibTeXGivesDatesWithTheirPrecision() throws ParseException {
        var entries = bibTeX(written(CitationStyle.BIBTEX));
        assertEquals("2013-02-25", printed(entries, "afp-offer", "date"));
        assertEquals("2013-02", printed(entries, "special", "date"));
        assertEquals("2013-02-18/2013-02-24", printed(entries, "arabic", "date"));
        assertNull(Objects.requireNonNull(entries.get(new Key("bare"))).getField(BibTeXEntry.KEY_YEAR));
    }

    @Test
    void bibTeXNamesTheSpeakerOfAStatementAndItsSources() throws ParseException {
        var entries = bibTeX(written(CitationStyle.BIBTEX));
        assertEquals("Zoë Minister", printed(entries, "said:offer", "author"));
        assertEquals("“We are ready”", printed(entries, "said:offer", "title"));
        assertTrue(printed(entries, "said:offer", "note").contains("Quoted in “Offer made,” Wire"));
    }

    private static Map<String, CSLItemData> ris() throws IOException {
        var library = new RISParser().parse(new StringReader(written(CitationStyle.RIS)));
        return new RISConverter().toItemData(library);
    }

    @Test
    void risIsReadBack() throws IOException {
        var plain = Objects.requireNonNull(ris().get("afp-offer"));
        assertEquals(CSLType.ARTICLE_NEWSPAPER, plain.getType());
        assertEquals(Sources.PLAIN.title(), plain.getTitle());
        assertEquals(String.valueOf(Sources.PLAIN.url()), plain.getURL());
        assertEquals("2013/02/25/", plain.getIssued().getRaw());
        assertEquals(9, ris().size());
    }

    @Test
    void risKeepsSpecialCharactersAndOtherScripts() throws IOException {
        assertEquals(
                Sources.SPECIAL.title(),
                Objects.requireNonNull(ris().get("special")).getTitle());
        assertEquals(
                Sources.ARABIC.title(),
                Objects.requireNonNull(ris().get("arabic")).getTitle());
    }

    @Test
    void everyRisLineHasATagAndEndsWithCrLf() {
        for (var line : written(CitationStyle.RIS).split("\r\n", -1)) {
            assertTrue(line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - .*"), line);
            assertFalse(line.contains("\n"));
        }
    }

    private static List<Integer> parts(CSLDate date, int index) {
        return java.util.Arrays.stream(date.getDateParts()[index]).boxed().toList();
    }

    private static CSLItemData[] csl(String text) throws IOException {
        return new JsonParser(new JsonLexer(new StringReader(text)))
                .parseArray().stream()
                        .map(item -> CSLItemData.fromJson(asObject(item)))
                        .toArray(CSLItemData[]::new);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObject(Object item) {
        return (Map<String, Object>) item;
    }

    @Test
    void cslJsonIsReadBack() throws IOException {
        var items = csl(written(CitationStyle.CSL_JSON));
        assertEquals(9, items.length);
        assertEquals(CSLType.SPEECH, items[0].getType());
        assertEquals("Capital", items[0].getEventPlace());
        assertEquals("AFP", items[4].getAuthor()[0].getLiteral());
        assertEquals(Sources.SPECIAL.title(), items[6].getTitle());
        assertEquals(List.of(2013, 2), parts(items[6].getIssued(), 0));
        assertEquals(List.of(2013, 2, 24), parts(items[7].getIssued(), 1));
        assertNull(items[5].getIssued());
    }

    /** The styles of the Citation Style Language are what ours are written after. */
    @Test
    void apaAgreesWithTheStyleOfTheCitationStyleLanguage() throws IOException {
        var items = csl(new Citations(Datasets.offer(), List.of(), List.of(Sources.PLAIN)).in(CitationStyle.CSL_JSON));
        var rendered = CSL.makeAdhocBibliography("apa", "text", items).makeString();
        assertEquals(Apa.of(Sources.PLAIN), rendered.strip());
    }

    /** That style sets titles in capitals, and days after months; ours keeps titles as their sources print them. */
    @Test
    void chicagoAgreesWithTheStyleOfTheCitationStyleLanguage() throws IOException {
        var month = new Dated.Month(YearMonth.of(2013, 2));
        var capitals = new Source("a", "Al Arabiya", "AFP", "Syria Ready", month, Sources.PLAIN.url(), "en");
        var items = csl(new Citations(Datasets.offer(), List.of(), List.of(capitals)).in(CitationStyle.CSL_JSON));
        var notes = CSL.makeAdhocCitation("chicago-notes", "text", items);
        assertEquals(Chicago.of(capitals), notes.getFirst().getText());
    }

    @Test
    void keysOfTheShippedDataAreUniqueInEveryFormat() throws ParseException {
        var dataset = ShippedDatasets.moscowOffer();
        var citations = new Citations(dataset, dataset.statements(), dataset.sources());
        var keys = bibTeX(citations.in(CitationStyle.BIBTEX)).keySet();
        assertEquals(dataset.statements().size() + dataset.sources().size(), new HashSet<>(keys).size());
    }

    @Test
    void aStatementComesWithItsSourcesOnce() {
        var offer = Datasets.offer();
        assertEquals(
                List.of("wire", "daily"),
                Citations.withSources(offer, offer.statements(), List.of()).sources().stream()
                        .map(Source::id)
                        .toList());
    }

    @Test
    void nothingIsCitedAsNothing() {
        var nothing = new Citations(Datasets.offer(), List.of(), List.of());
        assertEquals("", nothing.in(CitationStyle.CHICAGO));
        assertEquals("[]\n", nothing.in(CitationStyle.CSL_JSON));
    }
}
