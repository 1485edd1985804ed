package parley.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Datasets;
import parley.dataset.LoadResult.Loaded;
import parley.imports.AnyFile.Asking;
import parley.imports.AnyFile.Found.Asks;
import parley.imports.AnyFile.Found.Brought;
import parley.imports.AnyFile.Found.Read;
import parley.imports.report.ImportResult.Imported;
import parley.imports.report.Monitor;
import parley.imports.table.ColumnRole;
import parley.imports.table.DateOrder;
import parley.imports.table.SavedMapping;
import parley.imports.table.TableGuess;

class AnyFileTest {
    @TempDir
    Path folder = Path.of("");

    private static Recognition recognised(String text) {
        return Recognition.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void is(FileFormat format, String text) {
        assertEquals(new Recognition.Known(format), recognised(text));
    }

    @Test
    void jsonIsADataset() {
        is(FileFormat.PARLEY, "\uFEFF \n{\"parley\": 1}");
    }

    @Test
    void networksAreToldByTheirFirstTag() {
        is(FileFormat.GRAPHML, "<?xml version=\"1.0\"?><!-- made by hand --><graphml/>");
        is(FileFormat.GEXF, "<gexf/>");
    }

    @Test
    void aDatabaseIsAProject() {
        is(FileFormat.DNA, "SQLite format 3\0 and so on");
    }

    @Test
    void eventsAreToldByTheNumberOfColumns() {
        var row = "719024875\t20180101" + "\t".repeat(25) + "043" + "\t".repeat(34) + "http://a.example/";
        is(FileFormat.GDELT, row + "\n");
    }

    @Test
    void whatHasColumnsIsATable() {
        is(FileFormat.CSV, "date;speaker\n2013-02-25;Ada\n");
    }

    @Test
    void aWorkbookIsRefusedWithAdvice() {
        var unknown = assertInstanceOf(Recognition.Unknown.class, recognised("PK\3\4 xl/workbook.xml"));
        assertTrue(unknown.advice().contains("CSV"), unknown.advice());
    }

    @Test
    void proseIsNoTable() {
        assertInstanceOf(Recognition.Unknown.class, recognised("Dear Ada\nwe are ready\n"));
    }

    private static AnyFile.Found found(Path file, Asking asking) {
        return AnyFile.read(file, _ -> Optional.empty(), asking, Monitor.SILENT);
    }

    @Test
    void aTableOpensLikeADataset() throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), "date,speaker\n2013-02-25,Ada\nsoon,Bo\n");
        var brought = assertInstanceOf(Brought.class, found(file, Asking.WHERE_NEEDED));
        var loaded = assertInstanceOf(Loaded.class, AnyFile.loaded(brought.result()));
        assertEquals(1, loaded.dataset().statements().size());
        assertTrue(
                loaded.warnings().stream().anyMatch(warning -> warning.place().line() == 3));
    }

    @Test
    void aDatasetOpensAsItIs() throws IOException {
        var file = Files.writeString(folder.resolve("d.json"), Datasets.offerJson());
        var read = assertInstanceOf(Read.class, found(file, Asking.ALWAYS));
        assertEquals(
                Datasets.offer().contents(),
                assertInstanceOf(Loaded.class, read.result()).dataset().contents());
    }

    @Test
    void aTableWithAQuestionAsksIt() throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), "date,speaker\n03/04/2013,Ada\n");
        var asks = assertInstanceOf(Asks.class, found(file, Asking.WHERE_NEEDED));
        assertTrue(asks.table().table().question().isPresent());
    }

    @Test
    void whatWasSettledBeforeIsNotAskedAgain() throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), "date,speaker\n03/04/2013,Ada\n");
        var settled = SavedMapping.of(TableGuess.of(file).withDateOrder(DateOrder.MDY));
        var found = AnyFile.read(file, _ -> Optional.of(settled), Asking.UNLESS_REMEMBERED, Monitor.SILENT);
        var imported = assertInstanceOf(
                Imported.class, assertInstanceOf(Brought.class, found).result());
        assertEquals(
                "2013-03-04",
                imported.dataset().statements().getFirst().said().first().toString());
    }

    @Test
    void anAnswerAboutDatesOutlivesAChangeOfAnotherColumn() throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), "date,speaker,more\n03/04/2013,Ada,x\n");
        var guess = TableGuess.of(file).withDateOrder(DateOrder.DMY).withRole(2, ColumnRole.NOTE);
        assertEquals(DateOrder.DMY, guess.mapping().dateOrder());
    }
}
