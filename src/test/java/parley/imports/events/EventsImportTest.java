package parley.imports.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.Monitor;
import parley.model.ActorKind;
import parley.model.Coding;
import parley.model.Stance;

class EventsImportTest {
    @TempDir
    Path folder = Path.of("");

    /** A row of GDELT: id, day, two actors as code and name and country, event code, address. */
    private static String gdelt(
            int columns, String id, String day, String first, String second, String code, String url) {
        var cells = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.set(0, id);
        cells.set(1, day);
        actor(cells, 5, first);
        actor(cells, 15, second);
        cells.set(26, code);
        if (columns > 57) {
            cells.set(columns - 1, url);
        }
        return String.join("\t", cells);
    }

    private static void actor(List<String> cells, int from, String words) {
        var parts = words.isEmpty() ? List.of("", "", "") : Arrays.asList(words.split("/", -1));
        for (int i = 0; i < 3; i++) {
            cells.set(from + i, parts.get(i));
        }
    }

    private static final String RUSSIA = "RUS/RUSSIA/RUS";
    private static final String REBELS = "SYRREB/SYRIAN REBELS/SYR";

    private Imported read(EventFormat format, String... lines) throws IOException {
        var file = Files.writeString(
                folder.resolve("events.csv"), String.join("\n", lines) + "\n", StandardCharsets.ISO_8859_1);
        return assertInstanceOf(Imported.class, EventsImport.read(List.of(file), format, "", Monitor.SILENT));
    }

    @Test
    void reportsOfOneEventAreOneStatementWithTheirNumber() throws IOException {
        var imported = read(
                EventFormat.GDELT,
                gdelt(61, "1", "20130225", RUSSIA, REBELS, "036", "http://www.a.example/x"),
                gdelt(61, "2", "20130225", RUSSIA, REBELS, "036", "https://b.example/y"),
                gdelt(61, "3", "20130226", RUSSIA, REBELS, "036", "https://b.example/z"));
        var statements = imported.dataset().statements();
        assertEquals(
                List.of(2, 1), statements.stream().map(said -> said.reports()).toList());
        assertEquals(2, statements.getFirst().attestations().size());
        assertEquals(1, imported.report().folded());
    }

    @Test
    void everyStatementIsMarkedAsMachineCoded() throws IOException {
        var said = read(EventFormat.GDELT, gdelt(58, "1", "20130225", RUSSIA, REBELS, "042", "http://a.example/x"))
                .dataset()
                .statements()
                .getFirst();
        assertEquals(Coding.MACHINE, said.coding());
        assertEquals("042", said.cameo());
    }

    @Test
    void aRowWithoutAnAddressIsAttestedByGdelt() throws IOException {
        var dataset = read(EventFormat.GDELT, gdelt(57, "1", "20130225", RUSSIA, REBELS, "042", ""))
                .dataset();
        assertEquals("GDELT", dataset.sources().getFirst().publisher());
    }

    @Test
    void aSourceIsItsAddressesHost() throws IOException {
        var dataset = read(
                        EventFormat.GDELT, gdelt(61, "1", "20130225", RUSSIA, REBELS, "042", "http://www.a.example/x"))
                .dataset();
        assertEquals("a.example", dataset.sources().getFirst().publisher());
    }

    @Test
    void aCountrysCodeAloneIsAState() throws IOException {
        var actors = read(EventFormat.GDELT, gdelt(61, "1", "20130225", RUSSIA, REBELS, "042", "http://a.example/x"))
                .dataset()
                .actors();
        assertEquals(
                List.of(ActorKind.STATE, ActorKind.ORGANISATION),
                actors.stream().map(actor -> actor.kind()).toList());
    }

    @Test
    void aCampIsACountryOrUnknown() throws IOException {
        var dataset = read(
                        EventFormat.GDELT,
                        gdelt(61, "1", "20130225", RUSSIA, "COP/POLICE/", "042", "http://a.example/x"))
                .dataset();
        assertEquals(
                List.of("Russia", "Camp unknown"),
                dataset.camps().stream().map(camp -> camp.label()).toList());
    }

    @Test
    void whatCannotBeReadIsCountedByReason() throws IOException {
        var report = read(
                        EventFormat.GDELT,
                        gdelt(61, "1", "20130225", RUSSIA, REBELS, "042", "http://a.example/x"),
                        gdelt(61, "2", "20130225", "", REBELS, "042", "http://a.example/x"),
                        gdelt(61, "3", "20131325", RUSSIA, REBELS, "042", "http://a.example/x"),
                        gdelt(61, "4", "20130225", RUSSIA, REBELS, "990", "http://a.example/x"),
                        "torn")
                .report();
        assertEquals(1, report.imported());
        assertEquals(
                Map.of(
                        "GDELT names nobody who acts", 1L,
                        "The date cannot be read", 1L,
                        "CAMEO has no such code", 1L,
                        "The row has not as many columns as GDELT", 1L),
                report.leftOut());
    }

    @Test
    void whoActsOnThemselvesHasNoAddressee() throws IOException {
        var imported = read(EventFormat.GDELT, gdelt(61, "1", "20130225", RUSSIA, RUSSIA, "042", "http://a.example/x"));
        assertTrue(imported.dataset().statements().getFirst().addressees().isEmpty());
        assertTrue(imported.report().notes().stream().anyMatch(note -> note.contains("acted on")));
    }

    private static final String ICEWS_HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity"
                + "\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict"
                + "\tProvince\tCountry\tLatitude\tLongitude";

    private static String icews(String id, String day, String name, String sectors, String code) {
        return id + "\t" + day + "\t" + name + "\t" + sectors + "\tNA\tConsult\t" + code
                + "\t1\tFrance\tNA\tFrance\t9\t2\tDaily\tParis\tNA\tNA\tFrance\t1\t2";
    }

    @Test
    void anIcewsIdIsUniqueOnlyWithItsDay() throws IOException {
        var dataset = read(
                        EventFormat.ICEWS,
                        ICEWS_HEADER,
                        icews("7", "2018-06-01", "Ada Minister", "Government", "040"),
                        icews("7", "2018-06-02", "Ada Minister", "Government", "040"))
                .dataset();
        assertEquals(
                List.of("icews-7-2018-06-01", "icews-7-2018-06-02"),
                dataset.statements().stream().map(said -> said.id()).toList());
    }

    @Test
    void aPersonIsToldByOffice() throws IOException {
        var actors = read(
                        EventFormat.ICEWS,
                        ICEWS_HEADER,
                        icews("7", "2018-06-01", "Ada Minister", "Government", "040"),
                        icews("8", "2018-06-01", "Police (India)", "Government", "040"))
                .dataset()
                .actors();
        assertEquals(ActorKind.PERSON, actors.getFirst().kind());
        assertEquals(ActorKind.ORGANISATION, actors.getLast().kind());
    }

    @Test
    void aLineOfIso88591IsReadAsSuch() throws IOException {
        var imported =
                read(EventFormat.ICEWS, ICEWS_HEADER, icews("7", "2018-06-01", "Zoë Minister", "Government", "040"));
        assertEquals("Zoë Minister", imported.dataset().actors().getFirst().name());
        assertTrue(imported.report().notes().stream().anyMatch(note -> note.contains("windows-1252")));
    }

    @Test
    void missingIsNotAName() throws IOException {
        var camps = read(EventFormat.ICEWS, ICEWS_HEADER, icews("7", "2018-06-01", "Ada Minister", "NA", "040"))
                .dataset()
                .camps();
        assertFalse(camps.stream().anyMatch(camp -> camp.label().equals("NA")));
    }

    @Test
    void cameoIsReadForDialogue() {
        assertEquals(Optional.of(Stance.SUPPORTS), Cameo.stance("036"));
        assertEquals(Optional.of(Stance.SUPPORTS), Cameo.stance("046"));
        assertEquals(Optional.of(Stance.OPPOSES), Cameo.stance("125"));
        assertEquals(Optional.of(Stance.CONDITIONAL), Cameo.stance("139"));
        assertEquals(Optional.empty(), Cameo.stance("190"));
    }

    @Test
    void aFinerCodeGoesWithTheOneItBeginsWith() {
        assertEquals(Optional.of(Stance.OPPOSES), Cameo.stance("1251"));
    }

    @Test
    void beyondTheLargestCountriesTheOthersShareACamp() throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < EventLog.MOST_COUNTRIES + 2; i++) {
            var country = "C" + (char) ('A' + i) + "X";
            int acts = i < EventLog.MOST_COUNTRIES ? 2 : 1;
            for (int day = 1; day <= acts; day++) {
                lines.add(gdelt(
                        58,
                        i + "-" + day,
                        "2013020" + day,
                        country + "/" + country + "/" + country,
                        RUSSIA,
                        "036",
                        ""));
            }
        }
        var imported = read(EventFormat.GDELT, lines.toArray(String[]::new));
        assertEquals(EventLog.MOST_COUNTRIES + 1, imported.dataset().camps().size());
        assertTrue(
                imported.report().notes().stream().anyMatch(note -> note.contains("the other 3 share the camp")),
                imported.report().notes().toString());
    }
}
