package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.dataset.Problem.Kind;

/** JSON that is not of the format. */
class StructureTest {

    @Test
    void namesAMissingKey() {
        assertEquals("\"licence\" is missing; add it to this object.", wrong("\"licence\": \"CC0-1.0\",", ""));
    }

    @Test
    void namesAMissingList() {
        assertEquals(
                "\"attestations\" is missing; add it to this object.",
                wrong("\"attestations\": [{\"source\": \"afp\"}],", ""));
    }

    @Test
    void namesANullWhereAValueIsNeeded() {
        assertEquals("\"title\" is null; write a value.", wrong("\"A sample\"", "null"));
    }

    @Test
    void namesAnEmptyText() {
        assertEquals("\"title\" is empty; write something.", wrong("\"A sample\"", "\" \""));
    }

    @Test
    void namesANumberWhereTextIsNeeded() {
        assertEquals("\"act\" is a number; write text in quotation marks.", wrong("\"act\": \"12\"", "\"act\": 12"));
    }

    @Test
    void namesTextWhereAListIsNeeded() {
        assertEquals(
                "\"addressees\" is text; write a list in [ ].",
                wrong("\"addressees\": [\"khatib\"]", "\"addressees\": \"khatib\""));
    }

    @Test
    void namesANumberInAListOfTexts() {
        assertEquals("\"aliases\" holds a number; write text in quotation marks.", wrong("[\"Moallem\"]", "[7]"));
    }

    @Test
    void namesTextInAListOfObjects() {
        assertEquals(
                "\"attestations\" holds text; write an object in { }.", wrong("[{\"source\": \"afp\"}]", "[\"afp\"]"));
    }

    @Test
    void takesOnlyAFlatStanceForWhatAConditionImplies() {
        assertEquals(
                "\"stance\" is \"conditional\"; write one of supports, opposes.",
                wrong(
                        "\"label\": \"The killing stops\"",
                        "\"label\": \"The killing stops\", \"implies\":"
                                + " {\"issue\": \"dialogue\", \"stance\": \"conditional\"}"));
    }

    @Test
    void namesTextWhereAConditionIsToImplyAStance() {
        assertEquals(
                "\"implies\" is text; write {\"issue\": an id, \"stance\": \"supports\" or \"opposes\"}.",
                wrong("\"label\": \"The killing stops\"", "\"label\": \"The killing stops\", \"implies\": \"x\""));
    }

    @Test
    void offersTheWordsThatFit() {
        assertEquals(
                "\"stance\" is \"maybe\"; write one of supports, conditional, opposes, neutral.",
                wrong("\"supports\"", "\"maybe\""));
    }

    @Test
    void refusesAnActThatCameoLacks() {
        assertEquals(
                Kind.STRUCTURAL,
                file("\"act\": \"12\"", "\"act\": \"21\"").error().kind());
    }

    @Test
    void refusesAFinerCodeThatIsNone() {
        assertEquals(
                "\"cameo\" is \"offer\"; write a code of two to four digits, such as \"036\".",
                wrong("\"036\"", "\"offer\""));
    }

    @Test
    void guessesAMisspeltKey() {
        assertEquals(
                "\"adressees\" is not a key that Parley knows here, so it is left out; did you mean \"addressees\"?",
                file("\"addressees\": [\"muallem\"]", "\"adressees\": [\"muallem\"]")
                        .warning()
                        .sentence());
    }

    @Test
    void warnsOfAnUnknownKey() {
        assertEquals(
                "\"mood\" is not a key that Parley knows here, so it is left out;"
                        + " remove it, or begin it with \"x-\" to keep it for yourself.",
                file("\"act\": \"12\"", "\"mood\": \"sour\", \"act\": \"12\"")
                        .warning()
                        .sentence());
    }

    @Test
    void leavesPrivateKeysAlone() {
        var file = file("\"act\": \"12\"", "\"_by\": \"me\", \"x-mood\": \"sour\", \"act\": \"12\"");
        assertEquals(List.of(), SampleFile.problems(file.read()));
    }

    @Test
    void passesOverTours() {
        assertEquals(
                List.of(),
                SampleFile.problems(
                        file("\"parley\": 1,", "\"parley\": 1, \"tours\": [1],").read()));
    }

    @Test
    void refusesANewerFormat() {
        assertEquals(
                "This file was made for a newer Parley (format 3); open it there, or save it in format 2.",
                wrong("\"parley\": 1", "\"parley\": 3"));
    }

    @Test
    void refusesAFormatThatIsNoNumber() {
        assertEquals(
                "\"parley\" is the version of the format; write 2, without quotation marks.",
                wrong("\"parley\": 1", "\"parley\": \"1\""));
    }

    @Test
    void asksForTheVersion() {
        assertEquals(
                "\"parley\", the version of the format, is missing; add \"parley\": 2.", wrong("\"parley\": 1,", ""));
    }

    @Test
    void tellsJsonOfAnotherKind() {
        assertEquals(
                "This is JSON, but not a Parley dataset; choose another file.",
                new SampleFile("{\"name\": \"left-pad\"}").error().sentence());
    }

    @Test
    void refusesADayThatIsInNoCalendar() {
        assertEquals(
                "\"date\" is \"2013-02-30\", which no calendar or clock has; correct the day, the month or the hour.",
                wrong("\"date\": \"2013-02-25\"", "\"date\": \"2013-02-30\""));
    }

    @Test
    void refusesADateInAnotherOrder() {
        assertEquals(
                "\"date\" is \"25.2.2013\"; write a day as \"2013-02-25\", a month as \"2013-02\","
                        + " a moment as \"2013-02-25T14:30+03:00\", or {\"from\": …, \"to\": …}.",
                wrong("\"date\": \"2013-02-25\"", "\"date\": \"25.2.2013\""));
    }

    @Test
    void asksForTheOffsetOfAMoment() {
        assertEquals(
                "\"said\" is \"2013-02-25T14:30\", a time without an offset;"
                        + " add that of the place's clock, such as \"2013-02-25T14:30+03:00\".",
                wrong("2013-02-25T14:30+03:00", "2013-02-25T14:30"));
    }

    @Test
    void asksForTheEndsOfAYear() {
        assertEquals(
                "\"date\" is \"2013\", a year only; write {\"from\": \"2013-01-01\", \"to\": \"2013-12-31\"}.",
                wrong("\"date\": \"2013-02-25\"", "\"date\": \"2013\""));
    }

    @Test
    void warnsOfAnIdInCapitals() {
        assertEquals(
                "The id \"Sample\" is better written in lower-case words with hyphens.",
                file("\"sample\"", "\"Sample\"").warning().sentence());
    }

    @Test
    void warnsOfAnAddressThatIsNoWebPage() {
        assertEquals(
                "\"ftp://example.org/talks\" is not the address of a web page, so it is left out;"
                        + " write one that begins with https:// or http://.",
                file("https://example.org/talks", "ftp://example.org/talks")
                        .warning()
                        .sentence());
    }

    @Test
    void warnsOfALanguageThatIsNoTag() {
        assertEquals(
                "\"in English\" is not a language tag, so it is left out; write one such as \"en\" or \"ar-SY\".",
                file("\"language\": \"en\"}],", "\"language\": \"in English\"}],")
                        .warning()
                        .sentence());
    }

    private static SampleFile file(String old, String replacement) {
        return SampleFile.SOUND.with(old, replacement);
    }

    private static String wrong(String old, String replacement) {
        return file(old, replacement).error().sentence();
    }
}
