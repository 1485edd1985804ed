package parley.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dataset.LoadResult.Loaded;
import parley.dataset.Problem.Place;

/** Files as bytes: where they come from, and those that hold no JSON. */
class DatasetReaderTest {
    private static final int FIFTY_MEGABYTES = 50 << 20;

    @TempDir
    Path folder = Path.of("");

    @Test
    void loadsASoundFileWithoutWarnings() {
        assertEquals(List.of(), SampleFile.problems(SampleFile.SOUND.read()));
    }

    @Test
    void readsAFileOnDisk() throws IOException {
        var file = Files.writeString(folder.resolve("sample.json"), SampleFile.SOUND.text());
        assertInstanceOf(Loaded.class, DatasetReader.read(file));
    }

    @Test
    void readsAStream() {
        var in = new ByteArrayInputStream(SampleFile.SOUND.text().getBytes(UTF_8));
        assertInstanceOf(Loaded.class, DatasetReader.read(in));
    }

    @Test
    void rejectsAFileThatIsNotThere() {
        var file = folder.resolve("none.json");
        assertEquals("There is no file \"" + file + "\"; check its name.", sentence(DatasetReader.read(file)));
    }

    @Test
    void rejectsAFolder() {
        assertEquals("\"" + folder + "\" is not a file; choose a dataset file.", sentence(DatasetReader.read(folder)));
    }

    @Test
    void rejectsAFileThatIsTooLarge() throws IOException {
        var file = folder.resolve("large.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(DatasetReader.MOST_BYTES + 1);
        }
        assertEquals(
                "The file is larger than 4 GB, more than Parley can open; split the dataset.",
                sentence(DatasetReader.read(file)));
    }

    @Test
    void rejectsAnEmptyFile() {
        assertEquals("The file is empty; choose a dataset file.", sentence(read("")));
    }

    @Test
    void rejectsAFileOfBlanks() {
        assertEquals("The file is empty; choose a dataset file.", sentence(read(" \n\n ")));
    }

    @Test
    void passesOverAByteOrderMark() {
        assertEquals(List.of(), SampleFile.problems(read("\uFEFF" + SampleFile.SOUND.text())));
    }

    @Test
    void countsColumnsWithoutTheByteOrderMark() {
        assertEquals(new Place(1, 11, "$.parley"), place(read("\uFEFF{\"parley\" 1}")));
    }

    @Test
    void pointsAtTheFirstByteThatIsNotUtf8() {
        var result = DatasetReader.read("{\n  \"title\": \"Genève\"}".getBytes(ISO_8859_1));
        assertEquals(new Place(2, 16, "$"), place(result));
    }

    @Test
    void asksForUtf8() {
        var result = DatasetReader.read("Genève".getBytes(ISO_8859_1));
        assertEquals("This is not text in UTF-8; save it as UTF-8.", sentence(result));
    }

    @Test
    void findsACharacterCutInTwoAtTheEnd() {
        var bytes = "{\"è".getBytes(UTF_8);
        assertEquals(new Place(1, 3, "$"), place(DatasetReader.read(Arrays.copyOf(bytes, bytes.length - 1))));
    }

    @Test
    void findsABadByteFarBehind() {
        var bytes = "é\n".repeat(100_000).getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertEquals(new Place(100_000, 2, "$"), place(DatasetReader.read(bytes)));
    }

    @Test
    void rejectsFiftyMegabytesOfNoiseQuickly() {
        var noise = new byte[FIFTY_MEGABYTES];
        new Random(1).nextBytes(noise);
        var result = assertTimeout(Duration.ofSeconds(10), () -> DatasetReader.read(noise));
        assertEquals("This is not text in UTF-8; save it as UTF-8.", sentence(result));
    }

    @Test
    void rejectsFiftyMegabytesOfLettersQuickly() {
        var letters = new byte[FIFTY_MEGABYTES];
        Arrays.fill(letters, (byte) 'a');
        var result = assertTimeout(Duration.ofSeconds(10), () -> DatasetReader.read(letters));
        assertEquals(SyntaxFault.OTHER.sentence(), sentence(result));
    }

    @Test
    void rejectsFiftyMegabytesOfJsonQuickly() {
        var json = "{\"parley\": 1, \"statements\": [" + "1,".repeat(FIFTY_MEGABYTES / 2);
        var result = assertTimeout(Duration.ofSeconds(20), () -> read(json));
        assertEquals(SyntaxFault.TOO_MANY_VALUES.sentence(), sentence(result));
    }

    @Test
    void namesFiveHundredProblemsAndCountsTheRest() {
        var problems = SampleFile.problems(SampleFile.SOUND
                .with("\"aliases\": [\"Moallem\"]", "\"aliases\": [" + "1, ".repeat(600) + "\"Moallem\"]")
                .read());
        assertEquals(
                "There are 100 more problems; correct these first and open the file again.",
                problems.getLast().sentence());
    }

    private static LoadResult read(String text) {
        return DatasetReader.read(text.getBytes(UTF_8));
    }

    private static String sentence(LoadResult result) {
        return only(result).sentence();
    }

    private static Place place(LoadResult result) {
        return only(result).place();
    }

    private static Problem only(LoadResult result) {
        var problems = SampleFile.problems(result);
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }
}
