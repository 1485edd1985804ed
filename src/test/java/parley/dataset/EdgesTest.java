package parley.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.dataset.Problem.Place;

/** Files at the edge of what a file can be, and files that somebody else writes to meanwhile. */
class EdgesTest {
    private static final String CHANGED = "The file was changed while it was read; open it again.";
    private static final String PARAPHRASE = "Offers talks.";

    @TempDir
    Path folder = Path.of("");

    private static List<String> sentences(LoadResult result) {
        return SampleFile.problems(result).stream().map(Problem::sentence).toList();
    }

    private static SampleFile saying(String inJson) {
        return SampleFile.SOUND.with(PARAPHRASE, inJson);
    }

    private static String said(SampleFile file) {
        return file.dataset().statement("offer").paraphrase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n\t"})
    void whatHoldsNothingIsEmpty(String text) {
        assertEquals(
                List.of("The file is empty; choose a dataset file."),
                sentences(DatasetReader.read(text.getBytes(UTF_8))));
    }

    /** A character of four bytes is cut by every buffer on the way, at each of its bytes. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aCharacterOfTwoHalvesSurvivesTheEndOfABuffer(int before) {
        var text = "x".repeat(before) + "😀".repeat(70_000);
        assertEquals(text, said(saying(text)));
    }

    @Test
    void twoHalvesWrittenAsEscapesAreOneCharacter() {
        assertEquals("😀", said(saying("\\ud83d\\uDE00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ud83d \\ude00", "\\ude00\\ud83d"})
    void halfACharacterIsNone(String half) {
        assertEquals(
                List.of(SyntaxFault.SURROGATE.sentence()),
                sentences(saying(half).read()));
    }

    /** Too long a form, half a character, beyond the last one, and a beginning without its end. */
    @ParameterizedTest
    @ValueSource(strings = {"C0 80", "ED A0 80", "F4 90 80 80", "F0 9F 98 22"})
    void bytesThatAreNoCharacterAreFoundWhereTheyBegin(String bytes) {
        var whole = SampleFile.SOUND.text();
        int at = whole.indexOf(PARAPHRASE);
        var spoilt = new ByteArrayOutputStream();
        spoilt.writeBytes(whole.substring(0, at).getBytes(UTF_8));
        spoilt.writeBytes(HexFormat.ofDelimiter(" ").parseHex(bytes));
        spoilt.writeBytes(whole.substring(at).getBytes(UTF_8));
        var problem =
                SampleFile.problems(DatasetReader.read(spoilt.toByteArray())).getFirst();
        var lines = whole.substring(0, at).split("\n", -1);
        assertEquals(new Place(lines.length, lines[lines.length - 1].length() + 1, "$"), problem.place());
        assertEquals(Utf8.ADVICE, problem.sentence());
    }

    @Test
    void aFileThatEndsWithinACharacterIsNoText() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SampleFile.SOUND.text().getBytes(UTF_8));
        bytes.write(0xF0);
        bytes.write(0x9F);
        assertEquals(List.of(Utf8.ADVICE), sentences(DatasetReader.read(bytes.toByteArray())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "-0",
                "1.0",
                "1e2",
                "1e999",
                "-1e999",
                "1000000000",
                "99999999999999999999",
                "9223372036854775808",
                "true",
                "\"2\""
            })
    void aCountIsAWholeNumberFromOne(String number) {
        var file = SampleFile.SOUND
                .with("\"parley\": 1", "\"parley\": 2")
                .with("\"note\": \"The", "\"reports\": " + number + ", \"note\": \"The");
        var problem = SampleFile.problems(file.read()).getFirst();
        assertTrue(problem.sentence().endsWith("; write a whole number from 1."), problem.sentence());
    }

    @Test
    void theHighestCountIsOneDigitLess() {
        var file = SampleFile.SOUND
                .with("\"parley\": 1", "\"parley\": 2")
                .with("\"note\": \"The", "\"reports\": 999999999, \"note\": \"The");
        assertEquals(999_999_999, file.dataset().statement("offer").reports());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999"})
    void aNumberBeyondAllBoundsIsNone(String number) {
        var link = ", \"links\": [{\"from\": \"khatib\", \"to\": \"syria\", \"weight\": " + number + "}]}";
        var text =
                SampleFile.SOUND.with("\"parley\": 1", "\"parley\": 2").text().strip();
        var result = DatasetReader.read((text.substring(0, text.length() - 1) + link).getBytes(UTF_8));
        assertTrue(sentences(result).contains("\"weight\" is " + number + "; write a number, such as 2.5."));
    }

    @Test
    void aNumberLongerThanABufferIsNoJson() {
        var file = SampleFile.SOUND.with("\"parley\": 1", "\"parley\": 1" + "0".repeat(5_000));
        assertEquals(1, SampleFile.problems(file.read()).size());
    }

    @Test
    void aStatementCanStandTooDeepInItself() {
        var deep = "[".repeat(40) + "]".repeat(40);
        assertEquals(
                List.of(SyntaxFault.TOO_DEEP.sentence()),
                sentences(SampleFile.SOUND
                        .with("\"note\": \"The", "\"_x\": " + deep + ", \"note\": \"The")
                        .read()));
    }

    @Test
    void asManyProblemsAsAreNamedNeedNoRemainder() {
        assertEquals(Findings.MOST, sentences(misspelt(Findings.MOST).read()).size());
    }

    @Test
    void oneProblemMoreIsCountedAsOne() {
        assertEquals(
                "There is 1 more problem; correct these first and open the file again.",
                sentences(misspelt(Findings.MOST + 1).read()).getLast());
    }

    /** With so many keys that are unknown. */
    private static SampleFile misspelt(int keys) {
        var unknown = new StringWriter();
        for (int i = 0; i < keys; i++) {
            unknown.append("\"mood").append(String.valueOf(i)).append("\": 1, ");
        }
        return SampleFile.SOUND.with("\"note\": \"The", unknown + "\"note\": \"The");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("sample.json"), text);
    }

    /** Reads a file, and does something to it when it has been read to its end for the first time. */
    private static List<String> readChanging(Path file, Change change) {
        var told = new AtomicInteger();
        var watch = new Watch(
                (_, _, _) -> {
                    if (told.getAndIncrement() == 0) {
                        change.quietly(file);
                    }
                },
                () -> false);
        return sentences(DatasetReader.read(file, watch));
    }

    private interface Change {
        void to(Path file) throws IOException;

        default void quietly(Path file) {
            try {
                to(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void aFileThatIsOnlyLookedAtOpens() throws IOException {
        assertEquals(List.of(), readChanging(file(SampleFile.SOUND.text()), Files::size));
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsToBeOpenedAgain() throws IOException {
        var sound = file(SampleFile.SOUND.text());
        assertEquals(
                List.of(CHANGED),
                readChanging(sound, file -> Files.writeString(file, "\n", StandardOpenOption.APPEND)));
    }

    /** Such as one that is being fetched. */
    @Test
    void aFileThatIsNotThereWholeYetIsToBeOpenedAgain() throws IOException {
        var whole = SampleFile.SOUND.text();
        var half = file(whole.substring(0, whole.length() / 2));
        assertEquals(List.of(CHANGED), readChanging(half, file -> Files.writeString(file, whole)));
    }
}
