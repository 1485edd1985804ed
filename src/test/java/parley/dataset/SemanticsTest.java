package parley.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.dataset.LoadResult.Rejected;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;

/** Files of the format that contradict themselves. */
class SemanticsTest {

    @Test
    void saysWhereAnIdStandsFirst() {
        assertEquals(
                "Camp \"government\" stands twice, first in line 10; give one of the two another id.",
                wrong(
                        "{\"id\": \"opposition\",",
                        "{\"id\": \"government\", \"label\": \"Again\"}, {\"id\": \"opposition\","));
    }

    @Test
    void allowsOneIdInTwoLists() {
        assertEquals(
                List.of(),
                SampleFile.problems(file(
                                "\"events\": [",
                                "\"events\": [{\"id\": \"khatib\", \"title\": \"A visit\", \"date\": \"2013-02\","
                                        + " \"status\": \"postponed\", \"summary\": \"Put off.\"},")
                        .read()));
    }

    @Test
    void namesADanglingSpeaker() {
        assertEquals(
                "Actor \"kerry\" is not in \"actors\"; add it there or correct the id.",
                wrong("\"speaker\": \"khatib\"", "\"speaker\": \"kerry\""));
    }

    @Test
    void guessesAMisspeltId() {
        assertEquals(
                "Actor \"mualem\" is not in \"actors\"; did you mean \"muallem\"?",
                wrong("\"speaker\": \"muallem\"", "\"speaker\": \"mualem\""));
    }

    @Test
    void takesADanglingReferenceForSemantic() {
        assertEquals(
                Kind.SEMANTIC,
                file("\"speaker\": \"khatib\"", "\"speaker\": \"kerry\"")
                        .error()
                        .kind());
    }

    @Test
    void doubtsAConditionThatExcludesItself() {
        assertEquals(
                "\"killing-stops\" excludes itself; remove it from \"excludes\".",
                doubt(
                        "\"label\": \"The killing stops\"",
                        "\"label\": \"The killing stops\", \"excludes\": [\"killing-stops\"]"));
    }

    @Test
    void namesADanglingActorThatAConditionIsAskedOf() {
        assertEquals(
                "Actor \"x\" is not in \"actors\"; add it there or correct the id.",
                wrong("\"label\": \"The killing stops\"", "\"label\": \"The killing stops\", \"askedOf\": [\"x\"]"));
    }

    @Test
    void followsReferencesEverywhere() {
        assertEquals(
                List.of(
                        "$.actors[0].camp",
                        "$.actors[1].represents[0]",
                        "$.events[0].participants[0]",
                        "$.events[0].sources[0]",
                        "$.statements[0].addressees[0]",
                        "$.statements[0].mentions[0]",
                        "$.statements[0].occasion",
                        "$.statements[0].positions[0].issue",
                        "$.statements[1].positions[0].conditions[0]",
                        "$.statements[1].inReplyTo",
                        "$.statements[1].attestations[0].source"),
                paths(file("\"state\", \"camp\": \"government\"", "\"state\", \"camp\": \"nowhere\"")
                        .with("\"represents\": [\"syria\"]", "\"represents\": [\"nowhere\"]")
                        .with("\"participants\": [\"muallem\"]", "\"participants\": [\"nowhere\"]")
                        .with("\"sources\": [\"afp\"]", "\"sources\": [\"nowhere\"]")
                        .with("\"addressees\": [\"khatib\"]", "\"addressees\": [\"nowhere\"]")
                        .with("\"mentions\": [\"syria\"]", "\"mentions\": [\"nowhere\"]")
                        .with("\"occasion\": \"moscow-talks\"", "\"occasion\": \"nowhere\"")
                        .with("\"dialogue\", \"stance\": \"supports\"", "\"nowhere\", \"stance\": \"supports\"")
                        .with("[\"killing-stops\"]", "[\"nowhere\"]")
                        .with("\"inReplyTo\": \"offer\"", "\"inReplyTo\": \"nowhere\"")
                        .with("{\"source\": \"afp\"}", "{\"source\": \"nowhere\"}")));
    }

    private static List<String> paths(SampleFile file) {
        return SampleFile.problems(file.read()).stream()
                .map(problem -> problem.place().path())
                .toList();
    }

    @Test
    void reportsEveryProblemInTheOrderOfTheFile() {
        assertEquals(
                List.of(
                        "$.title",
                        "$.events[0].date",
                        "$.statements[0].positions[0].stance",
                        "$.statements[1].speaker",
                        "$.statements[1].said.notes"),
                paths(file("\"A sample\"", "7")
                        .with("\"speaker\": \"khatib\"", "\"speaker\": \"kerry\"")
                        .with("\"supports\"", "\"maybe\"")
                        .with("\"note\": \"that week\"", "\"notes\": \"that week\"")
                        .with("\"date\": \"2013-02-25\"", "\"date\": \"2013-02-30\"")));
    }

    @Test
    void rejectsAFileWithOneErrorAmongWarnings() {
        var result = file("\"A sample\"", "7")
                .with("\"afp\"}", "\"afp\", \"mood\": 1}")
                .read();
        assertEquals(2, assertInstanceOf(Rejected.class, result).problems().size());
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertEquals(
                "\"to\" (2013-01-31) comes before \"from\" (2013-02-01); swap or correct them.",
                wrong("\"to\": \"2013-02\"}", "\"to\": \"2013-01\"}"));
    }

    @Test
    void refusesAnOfficeThatEndsBeforeItBegins() {
        assertEquals(
                "\"to\" (2005-12-31) comes before \"from\" (2006-02-01); swap or correct them.",
                wrong("\"to\": \"2020\"", "\"to\": \"2005\""));
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertEquals(
                "\"to\" (2013-02-24) comes before \"from\" (2013-02-25); swap or correct them.",
                wrong("\"to\": \"2013-02-28\"", "\"to\": \"2013-02-24\""));
    }

    @Test
    void refusesAStatementThatNobodyAttests() {
        assertEquals(
                "No source attests this statement; add one to \"attestations\", or remove the statement.",
                wrong("[{\"source\": \"afp\"}]", "[]"));
    }

    @Test
    void refusesTwoPositionsOnOneIssue() {
        assertEquals(
                "The statement already takes a position on \"dialogue\"; remove one of the two.",
                wrong(
                        "\"stance\": \"supports\"}",
                        "\"stance\": \"supports\"}, {\"issue\": \"dialogue\", \"stance\": \"neutral\"}"));
    }

    @Test
    void allowsAQuoteOfFortyWords() {
        var file = file("We are ready for dialogue", "peace … ".repeat(40));
        assertEquals(List.of(), SampleFile.problems(file.read()));
    }

    @Test
    void warnsOfAQuoteOfMore() {
        assertEquals(
                "The quotation has 41 words; leave some out, with an ellipsis, to keep it to 40.",
                doubt("We are ready for dialogue", "peace ".repeat(41)));
    }

    @Test
    void warnsOfASpeakerWhoIsAddressed() {
        assertEquals(
                "\"khatib\" is both speaker and addressee; remove it from \"addressees\".",
                doubt("\"addressees\": [\"muallem\"]", "\"addressees\": [\"muallem\", \"khatib\"]"));
    }

    @Test
    void warnsOfAnAddresseeNamedTwice() {
        assertEquals(
                "\"muallem\" stands twice in \"addressees\"; remove one of the two.",
                doubt("\"addressees\": [\"muallem\"]", "\"addressees\": [\"muallem\", \"muallem\"]"));
    }

    @Test
    void warnsOfConditionsWithoutAConditionalStance() {
        assertEquals(
                "Only a conditional stance has conditions; remove them, or write \"stance\": \"conditional\".",
                doubt("\"conditional\"", "\"opposes\""));
    }

    @Test
    void warnsOfAConditionalStanceWithoutConditions() {
        assertEquals(
                "The stance is conditional, but no condition is given; add it to \"conditions\".",
                doubt("\"supports\"", "\"conditional\""));
    }

    @Test
    void warnsOfCodesThatDisagree() {
        assertEquals(
                "The finer code \"036\" does not begin with the act \"04\"; correct one of them.",
                doubt("\"act\": \"03\"", "\"act\": \"04\""));
    }

    @Test
    void warnsOfAReplyToItself() {
        assertEquals(
                "Replies must not run in a circle (answer → answer); remove one \"inReplyTo\".",
                doubt("\"inReplyTo\": \"offer\"", "\"inReplyTo\": \"answer\""));
    }

    @Test
    void warnsOfRepliesInACircle() {
        assertEquals(
                "Replies must not run in a circle (offer → answer → offer); remove one \"inReplyTo\".",
                doubt("\"confidence\": \"high\"", "\"confidence\": \"high\", \"inReplyTo\": \"answer\""));
    }

    @Test
    void warnsOfAReplyToWhatWasSaidLater() {
        assertEquals(
                "It answers \"offer\", which was said later; correct \"inReplyTo\" or a date.",
                doubt("{\"from\": \"2013-02-25\", \"to\": \"2013-02-28\", \"note\": \"that week\"}", "\"2013-02-24\""));
    }

    @Test
    void comparesRepliesByTheClock() {
        assertEquals(
                "It answers \"offer\", which was said later; correct \"inReplyTo\" or a date.",
                doubt(
                        "{\"from\": \"2013-02-25\", \"to\": \"2013-02-28\", \"note\": \"that week\"}",
                        "\"2013-02-25T12:00+01:00\""));
    }

    @Test
    void warnsOfRepresentationInACircle() {
        assertEquals(
                "Representation must not run in a circle (syria → muallem → syria); remove one \"represents\".",
                doubt(
                        "\"kind\": \"state\", \"camp\": \"government\"",
                        "\"kind\": \"state\", \"camp\": \"government\", \"represents\": [\"muallem\"]"));
    }

    @Test
    void warnsOfAnActorWhomNothingMentions() {
        assertEquals(
                "Actor \"china\" is never used; remove it, or correct the id where it is meant.",
                doubt(
                        "\"actors\": [",
                        "\"actors\": [{\"id\": \"china\", \"name\": \"China\", \"kind\": \"state\", \"camp\":"
                                + " \"government\"},"));
    }

    @Test
    void warnsOfASourceThatAttestsNothing() {
        assertEquals(
                new Place(15, 22, "$.sources[0].id"),
                file(
                                "\"sources\": [\n",
                                "\"sources\": [{\"id\": \"dpa\", \"publisher\": \"DPA\", \"title\": \"Talks\"},\n")
                        .warning()
                        .place());
    }

    @Test
    void warnsOfAConditionThatNobodyMakes() {
        assertEquals(
                "Condition \"free-press\" is never used; remove it, or correct the id where it is meant.",
                doubt(
                        "\"conditions\": [{",
                        "\"conditions\": [{\"id\": \"free-press\", \"label\": \"A free press\"}, {"));
    }

    @Test
    void doesNotCallUnusedWhatAnErrorMayHide() {
        assertEquals(
                List.of("$.statements[1].positions[0].conditions[0]"),
                paths(file("[\"killing-stops\"]", "[\"fighting-ends\"]")));
    }

    @Test
    void allowsAStatementOutsideThePeriod() {
        var file = file("\"2013-02-25T14:30+03:00\"", "\"2012-12\"");
        assertEquals(List.of(), SampleFile.problems(file.read()));
    }

    private static SampleFile file(String old, String replacement) {
        return SampleFile.SOUND.with(old, replacement);
    }

    private static String wrong(String old, String replacement) {
        return file(old, replacement).error().sentence();
    }

    private static String doubt(String old, String replacement) {
        return file(old, replacement).warning().sentence();
    }
}
