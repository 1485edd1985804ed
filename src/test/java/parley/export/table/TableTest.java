package parley.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.query.Filter;
import parley.query.Projection;
import parley.query.Projections;
import parley.query.TimeWindow;

/** Tables are read back by Commons CSV, records by Gson. */
class TableTest {
    private static final Dataset OFFER = Datasets.offer();

    private static Projection all() {
        return Projections.of(OFFER).under("dialogue", Filter.NONE);
    }

    private static List<CSVRecord> read(String csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(csv, format)) {
            return parser.getRecords();
        }
    }

    private static CSVRecord statement(String id) throws IOException {
        return row(read(Csv.SAFE.text(Table.ofStatements(OFFER, all()))), id);
    }

    private static CSVRecord row(List<CSVRecord> rows, String id) {
        return rows.stream().filter(row -> row.get("id").equals(id)).findFirst().orElseThrow();
    }

    @Test
    void hasARowForEachStatementThatSurvives() throws IOException {
        var early = Projections.of(OFFER)
                .under("dialogue", Filter.NONE.withWindow(new TimeWindow(null, java.time.LocalDate.of(2013, 2, 2))));
        var ids = read(Csv.SAFE.text(Table.ofStatements(OFFER, early))).stream().map(row -> row.get("id"));
        assertEquals(List.of("offer", "appeal", "refusal"), ids.toList());
    }

    @Test
    void aStatementHasEveryAttribute() throws IOException {
        var offer = statement("offer");
        assertEquals("2013-02-01", offer.get("said"));
        assertEquals("2013-02-02", offer.get("first_published"));
        assertEquals("Zoë Minister", offer.get("speaker_name"));
        assertEquals("North", offer.get("speaker_camp"));
        assertEquals("army | coalition", offer.get("addressees"));
        assertEquals("Talks", offer.get("occasion_title"));
        assertEquals("03", offer.get("act"));
        assertEquals("036", offer.get("cameo"));
        assertEquals("wire | daily", offer.get("sources"));
        assertEquals("We are ready | We stand ready", offer.get("quotes"));
        assertEquals(" | https://daily.example/offer", offer.get("addresses"));
    }

    @Test
    void positionsOnEveryIssueStandWithTheirConditions() throws IOException {
        var refusal = statement("refusal");
        assertEquals("conditional", refusal.get("stance:dialogue"));
        assertEquals("the guns fall silent", refusal.get("conditions:dialogue"));
        assertEquals("supports", refusal.get("stance:arms"));
        assertEquals("", statement("protest").get("stance:dialogue"));
    }

    @Test
    void aVagueDateKeepsItsPrecision() throws IOException {
        var appeal = statement("appeal");
        assertEquals("2013-02", appeal.get("said"));
        assertEquals("month", appeal.get("said_precision"));
        assertEquals("2013-02-28", appeal.get("said_last"));
    }

    @Test
    void eventsAndActorsAreTablesToo() throws IOException {
        var events = read(Csv.SAFE.text(Table.ofEvents(OFFER, all())));
        assertEquals("Envoy | Rebel", row(events, "summit").get("participant_names"));
        assertEquals("planned", row(events, "summit").get("status"));
        var actors = read(Csv.SAFE.text(Table.ofActors(OFFER, all())));
        assertEquals("supports", row(actors, "government").get("stance"));
        assertEquals("minister", row(actors, "government").get("stance_through"));
        assertEquals("2", row(actors, "rebel").get("statements_made"));
        assertEquals("Посланник", row(actors, "envoy").get("aliases"));
    }

    private static Table words(String words) {
        return Table.of(List.of(new Column<String>("words", text -> text)), List.of(words));
    }

    @Test
    void quotesCommasAndLineBreaksComeBackAsTheyWere() throws IOException {
        var words = "He said, \"no\"\nand left";
        assertEquals(words, read(Csv.SAFE.text(words(words))).getFirst().get("words"));
    }

    @Test
    void noCellBeginsAsAFormula() throws IOException {
        for (var words : List.of("=1+1", "+1", "-1", "@sum", "\tx")) {
            assertEquals(
                    "'" + words, read(Csv.SAFE.text(words(words))).getFirst().get("words"));
        }
    }

    @Test
    void withoutGuardWordsStayAsTheyAre() {
        assertEquals("words\r\n=1+1\r\n", new Csv(false, false).text(words("=1+1")));
    }

    @Test
    void numbersAreNeverGuarded() {
        var numbers = Table.of(List.of(new Column<Integer>("n", n -> n)), List.of(-1));
        assertEquals("n\r\n-1\r\n", Csv.SAFE.text(numbers));
    }

    @Test
    void beginsWithAByteOrderMarkOnlyWhenAsked() {
        assertTrue(new Csv(true, true).text(words("x")).startsWith("\uFEFFwords"));
        assertFalse(Csv.SAFE.text(words("x")).startsWith("\uFEFF"));
    }

    @Test
    void theSeparatorWithinAnItemIsEscaped() {
        var lists = Table.of(List.of(new Column<List<String>>("all", all -> all)), List.of(List.of("a|b", "c")));
        assertEquals("a\\|b | c", lists.rows().getFirst().getFirst());
    }

    private static Stream<JsonObject> objects(String json, String name) {
        return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray(name).asList().stream()
                .map(element -> element.getAsJsonObject());
    }

    @Test
    void recordsHoldEveryAttestationWithItsSource() {
        var offer = objects(Records.ofStatements(OFFER, all()), "statements")
                .filter(said -> said.get("id").getAsString().equals("offer"))
                .findFirst()
                .orElseThrow();
        var second = offer.getAsJsonArray("attestations").get(1).getAsJsonObject();
        assertEquals("We stand ready", second.get("quote").getAsString());
        var source = second.getAsJsonObject("source");
        assertEquals("https://daily.example/offer", source.get("url").getAsString());
        assertEquals(
                "2013-02-03", source.getAsJsonObject("published").get("date").getAsString());
    }

    @Test
    void everyRecordHasEveryKey() {
        var keys = objects(Records.ofStatements(OFFER, all()), "statements")
                .map(JsonObject::keySet)
                .distinct()
                .toList();
        assertEquals(1, keys.size());
        assertTrue(keys.getFirst().contains("inReplyTo"));
    }

    @Test
    void recordsOfEventsAndActorsAreWhole() {
        assertEquals(2, objects(Records.ofEvents(OFFER, all()), "events").count());
        var minister =
                objects(Records.ofActors(OFFER, all()), "actors").toList().get(1);
        assertEquals(2, minister.getAsJsonArray("represents").size());
        assertEquals(
                "offer", minister.getAsJsonObject("stance").get("statement").getAsString());
    }
}
