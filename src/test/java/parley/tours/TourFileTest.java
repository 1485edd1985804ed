package parley.tours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dataset.Origin;
import parley.dataset.Problem;

class TourFileTest {
    @TempDir
    Path folder = Path.of("");

    private static TourResult read(String text) {
        return TourFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Tour sound(TourResult result) {
        var read = assertInstanceOf(TourResult.Read.class, result);
        assertEquals(List.of(), read.warnings());
        return read.tour();
    }

    private static Problem onlyWarning(String text) {
        var warnings = assertInstanceOf(TourResult.Read.class, read(text)).warnings();
        assertEquals(1, warnings.size(), warnings.toString());
        return warnings.getFirst();
    }

    private static Problem onlyRefusal(String text) {
        var problems = assertInstanceOf(TourResult.Unreadable.class, read(text)).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }

    /** The text of a tour, with a part of it changed. */
    private static String changed(String from, String to) {
        var text = TourFile.text(Samples.tour());
        assertTrue(text.contains(from), text);
        return text.replace(from, to);
    }

    @Test
    void everythingInATourIsSaved() {
        assertEquals(Samples.tour(), sound(read(TourFile.text(Samples.tour()))));
    }

    @Test
    void aFileHoldsTheTextOfTheTour() throws IOException {
        var file = folder.resolve("new/folder/x.tour.json");
        TourFile.write(Samples.tour(), file);
        assertEquals(TourFile.text(Samples.tour()), Files.readString(file));
        assertEquals(Samples.tour(), sound(TourFile.read(file)));
    }

    @Test
    void aDatasetThatIsGoneIsFoundBesideTheTour() throws IOException {
        var file = folder.resolve("x.tour.json");
        TourFile.write(Samples.tour(), file);
        Files.writeString(folder.resolve("offer.json"), "{}");
        assertEquals(
                new Origin.OfFile(folder.resolve("offer.json").toAbsolutePath()),
                sound(TourFile.read(file)).dataset().findOrigin());
    }

    @Test
    void aBrokenFileSaysLineAndColumn() {
        var problem = onlyRefusal("{\n  \"parleyTour\": 1,\n  \"title\" \"x\"\n}");
        assertEquals(3, problem.place().line());
        assertEquals(11, problem.place().column());
    }

    @Test
    void anUnknownKeyOfAStepIsWarnedOfWhereItStands() {
        var problem = onlyWarning(changed("\"title\": \"The rebel\",", "\"titel\": \"x\", \"title\": \"The rebel\","));
        assertEquals("$.steps[1].titel", problem.place().path());
        assertTrue(problem.place().line() > 1, problem.toString());
        assertTrue(problem.sentence().contains("check its spelling"), problem.sentence());
    }

    @Test
    void anUnknownPartOfTheWindowIsWarnedOfWithThePartsThereAre() {
        var problem = onlyWarning(changed("\"part\": \"time-axis\"", "\"part\": \"cellar\""));
        assertTrue(problem.sentence().contains("filters, network, statements, detail, time-axis"), problem.sentence());
    }

    @Test
    void twoThingsInOneLookAreWarnedOfAndTheFirstIsTaken() {
        var text = changed("\"part\": \"time-axis\"", "\"actor\": \"rebel\", \"part\": \"time-axis\"");
        assertTrue(onlyWarning(text).sentence().contains("one thing each"));
    }

    @Test
    void aStepThatIsNoObjectIsLeftOutWithItsPlace() {
        var problem = onlyWarning(changed("\"steps\": [", "\"steps\": [\n\"first\","));
        assertEquals("$.steps[0]", problem.place().path());
        assertEquals("This is text; write an object in { }.", problem.sentence());
    }

    @Test
    void aStepWithoutAStateIsRefusedWhereItStands() {
        var problem = onlyRefusal("""
            {"parleyTour": 1, "title": "x", "dataset": {"origin": "syria-2013"},
             "steps": [{"title": "y"}]}
            """);
        assertEquals(2, problem.place().line());
        assertEquals(12, problem.place().column());
    }

    @Test
    void aTourWithoutStepsIsRefused() {
        var problem =
                onlyRefusal("{\"parleyTour\": 1, \"title\": \"x\", \"dataset\": {\"origin\": \"y\"}, \"steps\": []}");
        assertTrue(problem.sentence().contains("at least one"), problem.sentence());
    }

    @Test
    void aTourWithoutATitleIsRefused() {
        var problem = onlyRefusal(changed("\"title\": \"Who answers?\",", ""));
        assertEquals("\"title\" is missing or empty; write what the tour shall be called.", problem.sentence());
    }

    @Test
    void aViewIsNoTour() {
        assertTrue(onlyRefusal("{\"parleyView\": 1}").sentence().contains("not a tour"));
    }

    @Test
    void aTourOfANewerFormatIsRefused() {
        assertTrue(onlyRefusal("{\"parleyTour\": 7}").sentence().contains("newer Parley (format 7)"));
    }

    @Test
    void anIdThatNamesNoFileIsMadeToOne() {
        var text = changed("\"id\": \"who-answers\"", "\"id\": \"../Who answers\"");
        assertEquals(
                "who-answers",
                assertInstanceOf(TourResult.Read.class, read(text)).tour().id());
        onlyWarning(text);
    }
}
