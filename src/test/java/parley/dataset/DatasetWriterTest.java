package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Datasets;
import parley.dataset.LoadResult.Loaded;
import parley.files.WholeFile;
import parley.model.Coding;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.EventKind;
import parley.model.Stance;

class DatasetWriterTest {
    @TempDir
    Path folder = Path.of("");

    private static String written(Dataset dataset) throws IOException {
        var out = new StringWriter();
        DatasetWriter.write(dataset, out);
        return out.toString();
    }

    private static void isReadBack(Dataset dataset) throws IOException {
        var back = Datasets.read(written(dataset));
        assertEquals(dataset.about(), back.about());
        assertEquals(dataset.contents(), back.contents());
    }

    private static Dataset file(String name) throws IOException {
        return Datasets.read(Files.readString(Path.of("data", name)));
    }

    @Test
    void theFirstShippedDatasetReadsBackEqual() throws IOException {
        isReadBack(file("moscow-offer-2013.json"));
    }

    @Test
    void theYearReadsBackEqual() throws IOException {
        isReadBack(file("syria-2013.json"));
    }

    @Test
    void rangesMomentsAndOfficesReadBackEqual() throws IOException {
        isReadBack(SampleFile.SOUND.dataset());
    }

    private static String workedExample() throws IOException {
        var text = Files.readString(Path.of("src/docs/format.md"));
        int from = text.indexOf("```json") + "```json".length();
        return text.substring(from, text.indexOf("```", from));
    }

    @Test
    void theWorkedExampleIsWithoutARemark() throws IOException {
        var result = DatasetReader.read(workedExample().getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), SampleFile.problems(result));
    }

    @Test
    void linksCodingAndReportsReadBackEqual() throws IOException {
        var example = Datasets.read(workedExample());
        assertEquals(Coding.MACHINE, example.statement("visit").coding());
        assertEquals(7, example.statement("visit").reports());
        assertEquals(2.5, example.links().getFirst().weight());
        isReadBack(example);
    }

    @Test
    void whatAConditionAsksReadsBackEqual() throws IOException {
        var asked = file("syria-2013.json").condition("arms-delivered-first");
        assertEquals(List.of("united-states", "friends-of-syria"), asked.askedOf());
        assertEquals(new Condition.View("arming-opposition", Stance.SUPPORTS), asked.implies());
        assertEquals(List.of("outside-arms-stop", "weapons-laid-down"), asked.excludes());
    }

    @Test
    void anEventIsAMeetingUnlessItSaysOtherwise() throws IOException {
        var year = file("syria-2013.json");
        assertEquals(EventKind.MEETING, year.event("moscow-talks").kind());
        assertEquals(EventKind.DECISION, year.event("unsc-2118").kind());
    }

    @Test
    void aFileOfVersion1StillOpens() {
        assertTrue(SampleFile.SOUND.read() instanceof Loaded);
    }

    @Test
    void inVersion1AKeyOfVersion2MeansNothing() {
        var file =
                SampleFile.SOUND.with("\"confidence\": \"high\"", "\"coding\": \"machine\", \"confidence\": \"high\"");
        assertEquals(
                "\"coding\" is a key of format 2, so it is left out; write \"parley\": 2 to use it.",
                file.warning().sentence());
        assertEquals(Coding.EDITED, file.dataset().statement("offer").coding());
    }

    @Test
    void aLinkMustLeadToAnActor() {
        var file = SampleFile.SOUND
                .with("\"parley\": 1", "\"parley\": 2")
                .with("\"camps\": [", "\"links\": [{\"id\": \"l\", \"from\": \"syria\", \"to\": \"x\"}], \"camps\": [");
        assertTrue(
                file.error().sentence().startsWith("Actor \"x\" is not in \"actors\""),
                file.error().sentence());
    }

    @Test
    void aWriterThatFailsLeavesTheOldFileAndNothingBesideIt() throws IOException {
        var file = Files.writeString(folder.resolve("old.json"), "old");
        assertThrows(
                IOException.class,
                () -> WholeFile.write(file, out -> {
                    out.write("half");
                    throw new IOException("full");
                }));
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }
}
