package parley.imports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableGuessTest {
    private static final String PLAIN = "date,speaker,stance\n2013-02-25,Ada,supports\n2013-02-26,Bo,opposes\n";

    @TempDir
    Path folder = Path.of("");

    private static TableGuess guess(String text) {
        return Tables.of(text).guess();
    }

    @Test
    void whatIsNoDateTellsNothingOfTheOrder() {
        assertEquals(
                DateOrder.AMBIGUOUS,
                guess("date,speaker\n03/04/2013,Ada\n13/13/2013,Bo\n").mapping().dateOrder());
    }

    @Test
    void aSemicolonIsFoundAsTheDelimiter() {
        assertEquals(Delimiter.SEMICOLON, guess(PLAIN.replace(',', ';')).shape().delimiter());
    }

    @Test
    void aTabIsFoundAsTheDelimiter() {
        assertEquals(Delimiter.TAB, guess(PLAIN.replace(',', '\t')).shape().delimiter());
    }

    @Test
    void aBarIsFoundAsTheDelimiter() {
        assertEquals(Delimiter.PIPE, guess(PLAIN.replace(',', '|')).shape().delimiter());
    }

    @Test
    void aCommaWithinQuotedTextIsNoDelimiter() {
        var text = "speaker;quote;date\nAda;\"a, b, c\";2013-02-25\nBo;\"d, e, f\";2013-02-26\n";
        assertEquals(Delimiter.SEMICOLON, guess(text).shape().delimiter());
    }

    @Test
    void utf16IsFoundByItsMark() {
        var guess = Tables.of("\uFEFF" + PLAIN, StandardCharsets.UTF_16LE).guess();
        assertEquals(StandardCharsets.UTF_16LE, guess.shape().charset());
        assertEquals(List.of("date", "speaker", "stance"), guess.names());
    }

    @Test
    void whatIsNotUtf8IsWestern() {
        var guess = Tables.of("date,speaker\n2013-02-25,Zoë\n", StandardCharsets.ISO_8859_1)
                .guess();
        assertEquals(Charset.forName("windows-1252"), guess.shape().charset());
        assertEquals("Zoë", guess.rows().getFirst().get(1));
    }

    @Test
    void aLateWesternLetterIsFoundInALargeFile() throws IOException {
        var text = PLAIN + "2013-02-25,Ada,supports\n".repeat(15_000) + "2013-02-25,Zoë,supports\n";
        var file = Files.write(folder.resolve("large.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                Charset.forName("windows-1252"), TableGuess.of(file).shape().charset());
    }

    @Test
    void aTableWithoutAHeaderIsReadByItsCells() {
        var guess = guess("2013-02-25,Ada,supports\n2013-02-26,Bo,opposes\n");
        assertFalse(guess.shape().header());
        assertEquals(
                List.of(ColumnRole.DATE, ColumnRole.SPEAKER, ColumnRole.STANCE),
                guess.mapping().roles());
    }

    @Test
    void namesOfColumnsAreKnownInOtherLanguages() {
        var roles = guess("Datum;Sprecher;Haltung;Zitat\n2013-02-25;Ada;ja;Wir reden\n")
                .mapping()
                .roles();
        assertEquals(List.of(ColumnRole.DATE, ColumnRole.SPEAKER, ColumnRole.STANCE, ColumnRole.QUOTE), roles);
    }

    @Test
    void sourceAndTargetMakeAnEdgeList() {
        assertEquals(
                TableKind.EDGES,
                guess("Source,Target,Weight\nAda,Bo,2\n").mapping().kind());
    }

    @Test
    void nameKindAndCampMakeATableOfActors() {
        assertEquals(
                TableKind.ACTORS,
                guess("id,name,kind,camp\n1,Ada,person,North\n").mapping().kind());
    }

    @Test
    void aDateThatCanBeReadInTwoWaysIsAsked() {
        var guess = guess("date,speaker\n03/04/2013,Ada\n");
        assertEquals(DateOrder.AMBIGUOUS, guess.mapping().dateOrder());
        var question = guess.question().orElseThrow();
        assertEquals(LocalDate.of(2013, 4, 3), question.dayFirst());
        assertEquals(LocalDate.of(2013, 3, 4), question.monthFirst());
    }

    @Test
    void aThirteenthTellsDaysFromMonths() {
        assertEquals(
                DateOrder.MDY,
                guess("date,speaker\n03/04/2013,Ada\n03/13/2013,Bo\n").mapping().dateOrder());
    }

    @Test
    void betweenDotsTheDayComesFirst() {
        assertEquals(
                DateOrder.DMY, guess("date,speaker\n03.04.2013,Ada\n").mapping().dateOrder());
    }

    @Test
    void anAnswerEndsTheQuestion() {
        var guess = guess("date,speaker\n03/04/2013,Ada\n").withDateOrder(DateOrder.DMY);
        assertTrue(guess.question().isEmpty());
    }

    @Test
    void anotherDelimiterGuessesTheColumnsAnew() {
        var guess = guess(PLAIN).withDelimiter(Delimiter.TAB);
        assertEquals(1, guess.mapping().roles().size());
        assertEquals(
                guess(PLAIN).mapping(), guess.withDelimiter(Delimiter.COMMA).mapping());
    }

    @Test
    void aSavedMappingReadsBackEqual() throws Exception {
        var saved = SavedMapping.of(guess(PLAIN).withRole(1, ColumnRole.NOTE).withIssue("Arms"));
        MappingFile.write(saved, folder.resolve("m.json"));
        assertEquals(saved, MappingFile.read(folder.resolve("m.json")));
    }

    @Test
    void aFileThatIsNoMappingIsRefusedInASentence() throws IOException {
        var file = Files.writeString(folder.resolve("m.json"), "{\"columns\": 7}");
        var refusal = assertThrows(MappingFile.Unreadable.class, () -> MappingFile.read(file));
        assertTrue(String.valueOf(refusal.getMessage()).contains("no mapping"), refusal.getMessage());
    }

    @Test
    void aMappingIsRememberedByTheHeader() throws IOException {
        var remembered = new RememberedMappings(folder.resolve("mappings"));
        remembered.remember(guess(PLAIN).withIssue("Arms"));
        var other = guess("Date , SPEAKER,stance\n2014-01-01,Cy,no\n");
        assertEquals("Arms", remembered.find(other).orElseThrow().mapping().issue());
        assertTrue(remembered.find(guess("a,b\n1,2\n")).isEmpty());
    }

    @Test
    void aSavedMappingFollowsColumnsThatMoved() {
        var saved = SavedMapping.of(guess(PLAIN));
        var moved = guess("speaker,date,stance\nAda,2013-02-25,supports\n").withSaved(saved);
        assertEquals(
                List.of(ColumnRole.SPEAKER, ColumnRole.DATE, ColumnRole.STANCE),
                moved.mapping().roles());
    }
}
