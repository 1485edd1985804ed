package parley.analysis.corroboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.analysis.corroboration.Version.Phrase;
import parley.model.Attestation;

/** Worked out by hand on short quotations, the sources named a, b, c, d in their order. */
class CorroborationTest {
    private static List<Passage> passages(String... quotes) {
        return Corroboration.of(IntStream.range(0, quotes.length)
                .mapToObj(i -> new Attestation(Character.toString('a' + i), quotes[i], "en"))
                .toList());
    }

    private static Passage passage(String... quotes) {
        var passages = passages(quotes);
        assertEquals(1, passages.size());
        return passages.getFirst();
    }

    @Test
    void aWordIsSupportedByEverySourceThatHasIt() {
        var passage = passage("we are ready to talk", "we are ready for talk", "we are ready to speak");
        assertEquals(List.of(3, 3, 3, 2, 2), passage.versions().getFirst().support());
        assertEquals(List.of(3, 3, 3, 1, 2), passage.versions().get(1).support());
    }

    @Test
    void sourcesThatPrintTheSameCountEach() {
        var passage = passage("we are ready", "we are ready", "we are willing");
        assertEquals(2, passage.versions().size());
        assertEquals(List.of(3, 3, 2), passage.versions().getFirst().support());
        assertEquals(3, passage.sources());
    }

    @Test
    void caseAndPunctuationAreNoDifference() {
        assertEquals(
                List.of(2, 2, 0, 2),
                passage("We are, – “ready”", "we ARE ready.")
                        .versions()
                        .getFirst()
                        .support());
    }

    @Test
    void theLongestPhraseOfAllIsFound() {
        var passage = passage("I am not going to sit down with him", "I am not going to sit with him");
        assertEquals(
                new Phrase("I am not going to sit", 2), passage.commonToAll().orElseThrow());
    }

    @Test
    void whatOneAloneHasIsFound() {
        var passage = passage("I am not going to sit down with him", "I am not going to sit with him");
        assertEquals(
                List.of(new Phrase("down", 1)),
                passage.aloneIn(passage.versions().getFirst()));
        assertEquals(List.of(), passage.aloneIn(passage.versions().get(1)));
    }

    @Test
    void whatMostHaveIsFound() {
        var passage = passage(
                "we will come to Rome",
                "today we will come to Rome",
                "we will go to Rome",
                "we will come to Rome again");
        assertEquals(new Phrase("come", 3), passage.commonToMost().orElseThrow());
    }

    @Test
    void aPhraseIsOfTheSameSourcesThroughout() {
        var passage = passage("I will not sit today", "I will not sit", "I will not speak today");
        assertEquals(
                List.of(new Phrase("I will not", 3), new Phrase("sit", 2), new Phrase("today", 2)),
                passage.versions().getFirst().phrases());
    }

    @Test
    void whatIsPrintedInOneWordingHasNothingOfOneAlone() {
        var passage = passage("shameful", "shameful");
        assertTrue(passage.commonToAll().isEmpty());
        assertTrue(passage.aloneIn(passage.versions().getFirst()).isEmpty());
    }

    @Test
    void aPhraseEndsWithoutPunctuation() {
        var passage = passage("ready for dialogue, with all", "ready for dialogue – with some");
        assertEquals(
                "ready for dialogue, with", passage.commonToAll().orElseThrow().words());
    }

    @Test
    void differentPassagesStandApart() {
        assertEquals(
                2,
                passages("the state risks collapsing", "supporters are growing in number")
                        .size());
    }

    @Test
    void languagesStandApart() {
        assertEquals(
                2,
                Corroboration.of(List.of(new Attestation("a", "in Rome", "en"), new Attestation("b", "in Rom", "de")))
                        .size());
    }

    @Test
    void whoQuotesNothingIsNotCounted() {
        assertEquals(List.of(), Corroboration.of(List.of(new Attestation("a", null, null))));
    }
}
