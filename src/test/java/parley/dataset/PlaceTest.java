package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parley.dataset.Problem.Place;

/** Lines and columns, to the character, for values of every type. */
class PlaceTest {

    @Test
    void pointsAtTheQuotationMarkOfAText() {
        assertEquals(
                new Place(40, 53, "$.statements[1].positions[0].stance"),
                wrong("\"conditional\"", "\"maybe\"").place());
    }

    @Test
    void pointsAtTheFirstDigitOfAWholeNumber() {
        assertEquals(new Place(4, 12, "$.title"), wrong("\"A sample\"", "2013").place());
    }

    @Test
    void pointsAtTheFirstDigitOfAFraction() {
        assertEquals(
                new Place(4, 12, "$.title"), wrong("\"A sample\"", "-2.50e3").place());
    }

    @Test
    void pointsAtTheFirstLetterOfTrue() {
        assertEquals(new Place(4, 12, "$.title"), wrong("\"A sample\"", "true").place());
    }

    @Test
    void pointsAtTheFirstLetterOfNull() {
        assertEquals(new Place(4, 12, "$.title"), wrong("\"A sample\"", "null").place());
    }

    @Test
    void pointsAtTheBracketOfAList() {
        assertEquals(new Place(4, 12, "$.title"), wrong("\"A sample\"", "[]").place());
    }

    @Test
    void pointsAtTheBraceOfTheObjectThatLacksAKey() {
        assertEquals(
                new Place(11, 5, "$.camps[1]"),
                wrong(", \"label\": \"Opposition\"", "").place());
    }

    @Test
    void pointsAtAnUnknownKey() {
        assertEquals(
                new Place(14, 42, "$.conditions[0].x"),
                SampleFile.SOUND
                        .with("\"label\": \"The killing stops\"", "\"x\": 1, \"label\": \"The killing stops\"")
                        .warning()
                        .place());
    }

    @Test
    void pointsAtAnElementOfAList() {
        assertEquals(
                new Place(23, 22, "$.actors[1].represents[0]"),
                wrong("\"represents\": [\"syria\"]", "\"represents\": [\"russia\"]")
                        .place());
    }

    @Test
    void countsLinesThatEndAsOnWindows() {
        var file = new SampleFile(SampleFile.SOUND.text().replace("\n", "\r\n"));
        assertEquals(
                new Place(4, 12, "$.title"),
                file.with("\"A sample\"", "2013").error().place());
    }

    @Test
    void countsPastTheBufferOfTheParser() {
        var file = SampleFile.SOUND.with("\"parley\"", "\n\n" + " ".repeat(5000) + "\"parley\"");
        assertEquals(
                new Place(6, 12, "$.title"),
                file.with("\"A sample\"", "2013").error().place());
    }

    private static Problem wrong(String old, String replacement) {
        return SampleFile.SOUND.with(old, replacement).error();
    }
}
