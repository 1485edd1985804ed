package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;

/** Files that are not quite JSON. */
class SyntaxTest {

    @Test
    void rejectsAFileCutShort() {
        var text = SampleFile.SOUND.text();
        var cut = new SampleFile(text.substring(0, text.indexOf("  \"events\"")));
        assertEquals(
                "The file ends before the dataset does; close every bracket, or fetch the file again if it was cut"
                        + " short.",
                cut.error().sentence());
    }

    @Test
    void rejectsAFileCutShortWithinAText() {
        var text = SampleFile.SOUND.text();
        var cut = new SampleFile(text.substring(0, text.indexOf("ready for dialogue")));
        assertEquals(SyntaxFault.OPEN_TEXT.sentence(), cut.error().sentence());
    }

    @Test
    void takesBrokenJsonForSyntactic() {
        assertEquals(Kind.SYNTACTIC, new SampleFile("{").error().kind());
    }

    @Test
    void findsAMissingCommaInAnObject() {
        assertEquals(
                new Problem(
                        Kind.SYNTACTIC,
                        Problem.Severity.ERROR,
                        new Place(4, 3, "$.id"),
                        SyntaxFault.OPEN_OBJECT.sentence()),
                SampleFile.SOUND.with("\"sample\",", "\"sample\"").error());
    }

    @Test
    void findsAMissingCommaInAList() {
        assertEquals(
                SyntaxFault.OPEN_LIST.sentence(),
                new SampleFile("{\"camps\": [1 2]}").error().sentence());
    }

    @Test
    void findsAMissingColon() {
        assertEquals(
                new Place(1, 11, "$.parley"),
                new SampleFile("{\"parley\" 1}").error().place());
    }

    @Test
    void findsAMissingValue() {
        assertEquals(
                SyntaxFault.NO_VALUE.sentence(),
                new SampleFile("{\"parley\":}").error().sentence());
    }

    @Test
    void findsACommaAfterTheLastKey() {
        assertEquals(
                SyntaxFault.NO_KEY.sentence(),
                new SampleFile("{\"parley\": 1,}").error().sentence());
    }

    @Test
    void findsALineBreakWithinAText() {
        assertEquals(
                SyntaxFault.CONTROL_CHARACTER.sentence(),
                SampleFile.SOUND.with("A sample", "A\nsample").error().sentence());
    }

    @Test
    void findsAnUnknownEscape() {
        assertEquals(
                SyntaxFault.ESCAPE.sentence(),
                SampleFile.SOUND.with("A sample", "A\\sample").error().sentence());
    }

    @Test
    void refusesComments() {
        assertEquals(
                SyntaxFault.OTHER.sentence(),
                SampleFile.SOUND
                        .with("\"parley\"", "// new\n\"parley\"")
                        .error()
                        .sentence());
    }

    @Test
    void refusesWhatFollowsTheObject() {
        var followed = new SampleFile(SampleFile.SOUND.text() + "{}");
        assertEquals(
                "Something stands after the end of the dataset; remove what follows the last \"}\".",
                followed.error().sentence());
    }

    @Test
    void refusesAListAtTheTop() {
        assertEquals(
                "A dataset is one JSON object, and this file is not; put everything into { }.",
                new SampleFile("[1, 2]").error().sentence());
    }

    @Test
    void survivesDeepNesting() {
        var deep = new SampleFile("{\"camps\": " + "[".repeat(1_000_000));
        assertEquals(SyntaxFault.TOO_DEEP.sentence(), deep.error().sentence());
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertEquals(
                new Problem(
                        Kind.STRUCTURAL,
                        Problem.Severity.ERROR,
                        new Place(5, 3, "$.title"),
                        "\"title\" stands twice in this object, first in line 4; remove one of the two."),
                SampleFile.SOUND
                        .with("\"A sample\",", "\"A sample\",\n  \"title\": \"Again\",")
                        .error());
    }
}
