package parley.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dataset.Origin;
import parley.dataset.Problem;
import parley.dataset.ShippedDatasets;
import parley.files.KeptFile;

class NotebookFileTest {
    @TempDir
    Path folder = Path.of("");

    private static NotebookResult read(String text) {
        return NotebookFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> refused(String text) {
        return assertInstanceOf(NotebookResult.Unreadable.class, read(text)).problems();
    }

    /** The file of the full notebook, with a word in it changed. */
    private static String changed(String from, String to) {
        var text = NotebookFile.text(Notebooks.full());
        assertTrue(text.contains(from), from);
        return text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var read = assertInstanceOf(NotebookResult.Read.class, read(NotebookFile.text(Notebooks.full())));
        assertEquals(Notebooks.full(), read.notebook());
        assertEquals(List.of(), read.warnings());
    }

    @Test
    void anEmptyOneIsReadBack() {
        var read = assertInstanceOf(NotebookResult.Read.class, read(NotebookFile.text(Notebooks.empty())));
        assertEquals(Notebooks.empty(), read.notebook());
    }

    @Test
    void anUnknownRoleIsRefusedWithItsPlaceAndWhatToWrite() {
        var problem = refused(changed("\"against\"", "\"maybe\"")).getFirst();
        assertEquals("$.claims[0].evidence[1].role", problem.place().path());
        assertTrue(problem.place().line() > 1 && problem.place().column() > 1, problem.toString());
        assertTrue(problem.sentence().contains("support, against, context"), problem.sentence());
    }

    @Test
    void aMisspelledKeyIsRefusedSinceWhatStandsThereWouldGetLost() {
        var problem = refused(changed("\"note\"", "\"noot\"")).getFirst();
        assertTrue(problem.sentence().contains("\"noot\""), problem.sentence());
    }

    @Test
    void oneStatementTwiceUnderAClaimIsRefused() {
        var problem = refused(changed("\"statement\": \"offer\"", "\"statement\": \"refusal\""))
                .getFirst();
        assertTrue(problem.sentence().contains("under this claim already"), problem.sentence());
    }

    @Test
    void twoClaimsOfOneIdAreRefused() {
        var problem = refused(changed("\"claim-2\"", "\"claim-1\"")).getFirst();
        assertEquals("$.claims[1].id", problem.place().path());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var twice = changed("\"against\"", "7").replace("\"statement\": \"gone\"", "\"statement\": \"\"");
        assertEquals(
                2,
                refused(twice).stream()
                        .map(problem -> problem.place().path())
                        .distinct()
                        .count());
    }

    @Test
    void aStateIsReadAsLenientlyAsInAView() {
        var read = assertInstanceOf(
                NotebookResult.Read.class, read(changed("\"outsiders\": \"dimmed\"", "\"outsiders\": \"gone\"")));
        assertEquals(1, read.warnings().size());
    }

    @Test
    void aNewerFormatIsRefusedByName() {
        var problem = refused(changed("\"parleyNotebook\": 1", "\"parleyNotebook\": 2"))
                .getFirst();
        assertTrue(problem.sentence().contains("newer Parley"), problem.sentence());
    }

    @Test
    void aViewIsNoNotebook() {
        assertTrue(refused("{\"parleyView\": 1}").getFirst().sentence().contains("not a notebook"));
    }

    @Test
    void brokenTextIsRefusedWhereItBreaks() {
        var text = NotebookFile.text(Notebooks.full());
        var problem = refused(text.substring(0, text.length() / 2)).getFirst();
        assertEquals(Problem.Kind.SYNTACTIC, problem.kind());
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        var result = NotebookFile.read(folder.resolve("no" + NotebookFile.ENDING));
        assertTrue(assertInstanceOf(NotebookResult.Unreadable.class, result)
                .problems()
                .getFirst()
                .sentence()
                .contains("no file"));
    }

    @Test
    void theLatestIsKeptWhenTheProgramEnds() throws IOException {
        var file = folder.resolve("deep").resolve("x" + NotebookFile.ENDING);
        var kept = new KeptFile(file, Duration.ofDays(1), e -> {});
        kept.keep(NotebookFile.writer(Notebooks.empty()));
        kept.keep(NotebookFile.writer(Notebooks.full()));
        kept.close();
        assertEquals(NotebookFile.text(Notebooks.full()), Files.readString(file));
    }

    @Test
    void filesOfDataWithOneIdHaveANotebookEach() {
        var shelf = new NotebookShelf(folder);
        var one = shelf.file(new Origin.OfFile(Path.of("/a/events.csv")), "events");
        var other = shelf.file(new Origin.OfFile(Path.of("/b/events.csv")), "events");
        assertTrue(!one.equals(other) && NotebookFile.isNamedSo(one), one + " " + other);
    }

    @Test
    void aShippedDatasetHasItsNotebookUnderItsName() {
        var shipped = ShippedDatasets.ALL.getFirst();
        var file = new NotebookShelf(folder).file(new Origin.Shipped(shipped), shipped.id());
        assertEquals(shipped.id() + NotebookFile.ENDING, file.getFileName().toString());
    }
}
