package parley.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.model.Attestation;

class WordingTest {
    @Test
    void marksTheWordThatOneAgencyHasMore() {
        assertEquals(
                List.of(List.of("down"), List.of()),
                differing("I am not going to sit down with him", "I am not going to sit with him"));
    }

    @Test
    void marksWordsPutDifferently() {
        assertEquals(
                List.of(List.of("all", "who", "want", "dialogue,"), List.of("everyone", "who’s", "willing,")),
                differing(
                        "ready for dialogue with all who want dialogue, including rebels",
                        "ready for dialogue with everyone who’s willing, including rebels"));
    }

    @Test
    void takesCaseAndPunctuationForNoDifference() {
        assertEquals(List.of(List.of(), List.of()), differing("We are “ready”, now.", "we are ready – now"));
    }

    @Test
    void takesAShorterQuotationForNoDifference() {
        assertEquals(
                List.of(List.of(), List.of()),
                differing("There is no alternative to a political solution", "no alternative"));
    }

    @Test
    void takesWhatAnEllipsisLeavesOutForNoDifference() {
        assertEquals(
                List.of(List.of(), List.of()),
                differing(
                        "I am not going to sit down before the killing stops", "I am not … before the killing stops"));
    }

    @Test
    void marksADifferenceAtTheBeginning() {
        assertEquals(
                List.of(List.of("Nobody"), List.of("We")),
                differing("Nobody will come to Rome", "We will come to Rome"));
    }

    @Test
    void comparesNoDifferentPassages() {
        assertEquals(
                List.of(List.of(), List.of()),
                differing("The state risks collapsing soon", "The number of supporters is growing"));
    }

    @Test
    void comparesNoDifferentLanguages() {
        var wordings = Wording.of(List.of(said("a", "we are ready", "en"), said("b", "we are bereit", "de")));
        assertTrue(wordings.stream().allMatch(wording -> wording.differs().isEmpty()));
    }

    @Test
    void marksInTheLeadingWordingWhatAnyOtherHasDifferently() {
        assertEquals(
                List.of(List.of("sit", "him"), List.of("talk"), List.of("them")),
                differing(
                        "I will not sit with him today",
                        "I will not talk with him today",
                        "I will not sit with them today"));
    }

    @Test
    void gathersSourcesThatPrintTheSameWords() {
        var wordings =
                Wording.of(List.of(said("a", "shameful", "en"), said("b", null, null), said("c", "shameful", "en")));
        assertEquals(
                List.of(List.of("a", "c")),
                wordings.stream()
                        .map(wording -> wording.attestations().stream()
                                .map(Attestation::source)
                                .toList())
                        .toList());
    }

    @Test
    void tellsTheWordsThatEverySourceHasFromThoseThatOneHasAlone() {
        var wordings =
                Wording.of(List.of(said("a", "I will not sit down today", "en"), said("b", "I will not sit", "en")));
        assertEquals(
                List.of(0, 1, 2, 3),
                wordings.getFirst().everywhere().stream().boxed().toList());
        assertEquals(List.of(4, 5), wordings.getFirst().alone().stream().boxed().toList());
        assertTrue(wordings.get(1).alone().isEmpty());
    }

    private static List<List<String>> differing(String... quotes) {
        var attestations =
                Stream.of(quotes).map(quote -> said("a", quote, "en")).toList();
        return Wording.of(attestations).stream().map(Wording::differing).toList();
    }

    private static Attestation said(String source, @Nullable String quote, @Nullable String language) {
        return new Attestation(source, quote, language);
    }
}
