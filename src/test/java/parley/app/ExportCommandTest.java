package parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Datasets;

class ExportCommandTest {
    @TempDir
    Path folder = Path.of("");

    private record Ran(int exit, String err) {}

    private Ran export(String out, String... more) throws IOException {
        var dataset = Files.writeString(folder.resolve("offer.json"), Datasets.offerJson());
        var err = new StringWriter();
        var commandLine = Main.commandLine();
        commandLine.getSubcommands().values().forEach(sub -> {
            sub.setErr(new PrintWriter(err, true));
            sub.setOut(new PrintWriter(new StringWriter(), true));
        });
        var args = new ArrayList<>(List.of(
                "export", dataset.toString(), "--to", folder.resolve(out).toString()));
        args.addAll(List.of(more));
        return new Ran(commandLine.execute(args.toArray(String[]::new)), err.toString());
    }

    private String written(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void everyTextFormatIsKnownByItsExtension() throws IOException {
        for (var extension : List.of("graphml", "gexf", "net", "dl", "dot", "csv", "json", "bib", "ris", "txt")) {
            assertEquals(0, export("a." + extension).exit(), extension);
            assertTrue(Files.size(folder.resolve("a." + extension)) > 100, extension);
        }
    }

    @Test
    void filtersHoldForExportsToo() throws IOException {
        assertEquals(0, export("a.csv", "--stance", "conditional").exit());
        assertEquals(2, written("a.csv").lines().count());
    }

    @Test
    void aNetworkAsCsvIsTwoFiles() throws IOException {
        assertEquals(0, export("a.csv", "--what", "network").exit());
        assertEquals(8, written("a-nodes.csv").lines().count());
        assertEquals(13, written("a-edges.csv").lines().count());
        assertFalse(Files.exists(folder.resolve("a.csv")));
    }

    @Test
    void citesOnlyWhatIsSelectedAndItsSources() throws IOException {
        assertEquals(0, export("a.ris", "--select", "refusal").exit());
        assertEquals(
                2,
                written("a.ris").lines().filter(line -> line.startsWith("TY")).count());
    }

    @Test
    void aSelectedEventIsCitedByItsSources() throws IOException {
        assertEquals(0, export("a.bib", "--select", "summit").exit());
        assertTrue(written("a.bib").contains("Offer made"), written("a.bib"));
    }

    @Test
    void theFormatCanBeNamed() throws IOException {
        assertEquals(0, export("a.txt", "--as", "csl-json").exit());
        assertTrue(written("a.txt").startsWith("["));
    }

    @Test
    void replacesAFile() throws IOException {
        Files.writeString(folder.resolve("a.bib"), "old");
        assertEquals(0, export("a.bib").exit());
        assertTrue(written("a.bib").startsWith("@"));
    }

    @Test
    void neverReplacesAFolder() throws IOException {
        Files.createDirectory(folder.resolve("a.bib"));
        var ran = export("a.bib");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("is no file"), ran.err());
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        export("a.bib");
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void anUnknownExtensionIsAnsweredWithTheKnownOnes() throws IOException {
        var ran = export("a.docx");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("graphml"), ran.err());
    }

    @Test
    void aFormatThatASubjectLacksIsRefused() throws IOException {
        assertEquals(2, export("a.bib", "--what", "actors").exit());
    }

    @Test
    void theAxisAndTheScreenArePicturesToo() throws IOException {
        for (var what : List.of("network", "timeline", "screen")) {
            assertEquals(0, export(what + ".svg", "--what", what).exit(), what);
            assertTrue(written(what + ".svg").contains("</svg>"), what);
        }
    }

    @Test
    void theLastDayIsUntil() throws IOException {
        assertEquals(0, export("a.csv", "--until", "2013-02-01").exit());
        assertFalse(written("a.csv").contains("protest"));
    }

    @Test
    void aShippedDatasetIsNamedByItsId() {
        var commandLine = Main.commandLine();
        commandLine.getSubcommands().values().forEach(sub -> sub.setOut(new PrintWriter(new StringWriter(), true)));
        var file = folder.resolve("year.csv").toString();
        assertEquals(0, commandLine.execute("export", "syria-2013", "--to", file, "--what", "events"));
    }

    @Test
    void onlyAPngHasAScale() throws IOException {
        var ran = export("a.svg", "--scale", "2");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("--scale"), ran.err());
    }
}
