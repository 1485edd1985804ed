package parley.analysis.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Actor;
import parley.model.Condition;
import parley.model.Dataset;
import parley.model.Stance;
import parley.query.Filter;
import parley.query.Projections;

/** A dataset of a few lines, whose questions can be worked out by hand. */
class QuestionBankTest {
    private static final String PLAIN = "\"place\": null, \"occasion\": null, \"act\": \"02\", \"cameo\": null,";

    private static String said(String id, String speaker, String date, String quote, String positions) {
        return """
            {"id": "%s", "speaker": "%s", "addressees": [], "mentions": [], "said": "%s", %s
             "paraphrase": "Of %s.", "positions": [%s], "inReplyTo": null,
             "attestations": [{"source": "wire", "quote": %s, "language": "en"}], "confidence": "high", "note": null}\
            """.formatted(
                        id, speaker, date, PLAIN, id, positions, quote.isEmpty() ? "null" : "\"" + quote + "\"");
    }

    private static String on(String stance, String... conditions) {
        var listed = conditions.length == 0 ? "" : "\"" + String.join("\", \"", conditions) + "\"";
        return "{\"issue\": \"dialogue\", \"stance\": \"%s\", \"conditions\": [%s]}".formatted(stance, listed);
    }

    private static Dataset dataset(String... statements) {
        return Datasets.read("""
            {"parley": 1, "id": "small", "title": "Small", "summary": "Small.", "edition": "1", "licence": "CC0",
             "period": {"from": "2013-01-01", "to": "2013-12-31"},
             "camps": [{"id": "all", "label": "All"}],
             "issues": [{"id": "dialogue", "label": "Dialogue", "question": "Should they talk?"}],
             "conditions": [{"id": "guns", "label": "the guns fall silent"}, {"id": "goes", "label": "he goes"},
                            {"id": "time", "label": "there is a time limit"}],
             "sources": [{"id": "wire", "publisher": "Wire", "agency": null, "title": "News", "published": "2013-02-28",
                          "url": null, "language": "en"}],
             "actors": [%s], "events": [], "statements": [%s], "tours": []}
            """.formatted(
                        String.join(
                                ",",
                                actor("anna", "\"body\""),
                                actor("boris", ""),
                                actor("clara", ""),
                                actor("dora", ""),
                                actor("body", "")),
                        String.join(",", statements)));
    }

    private static String actor(String id, String represents) {
        return """
            {"id": "%s", "name": "%s", "kind": "person", "camp": "all", "offices": [], "represents": [%s], "aliases": []}\
            """.formatted(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1), represents);
    }

    private static QuestionBank bank(Dataset dataset) {
        return QuestionBank.of(dataset, Projections.of(dataset).under("dialogue", Filter.NONE), null);
    }

    private static List<Question> all(Dataset dataset, QuestionKind kind) {
        return bank(dataset).quiz(new Wishes(1, 50, Set.of(kind))).questions();
    }

    private static final String LONG = "we shall meet them where they wish";
    private static final String OTHER = "nobody has asked us about any such thing";

    @Test
    void onlyQuotedWordsThatSayEnoughAreAskedAbout() {
        var dataset = dataset(
                said("a", "anna", "2013-01-01", LONG, ""),
                said("b", "boris", "2013-01-02", "never", ""),
                said("c", "clara", "2013-01-03", "", ""),
                said("d", "dora", "2013-01-04", "perhaps", ""));
        var questions = all(dataset, QuestionKind.WHO_SAID_IT);
        assertEquals(1, questions.size());
        assertEquals("a", ((Question.WhoSaidIt) questions.getFirst()).said().id());
        assertEquals(1, bank(dataset).supply().unquoted());
        assertEquals(4, bank(dataset).supply().statements());
    }

    @Test
    void whoSaidTheSameOrIsSpokenForIsNoWrongAnswer() {
        var dataset = dataset(
                said("a", "anna", "2013-01-01", LONG, ""),
                said("b", "boris", "2013-01-02", "indeed " + LONG, ""),
                said("c", "clara", "2013-01-03", "never", ""),
                said("d", "dora", "2013-01-04", "perhaps", ""),
                said("e", "body", "2013-01-05", "no comment", ""));
        var asked = all(dataset, QuestionKind.WHO_SAID_IT).stream()
                .map(Question.WhoSaidIt.class::cast)
                .filter(question -> question.said().id().equals("a"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Set.of("anna", "clara", "dora"),
                Set.copyOf(asked.options().stream().map(Actor::id).toList()));
    }

    @Test
    void wordsThatNameTheirSpeakerAreNotAskedAbout() {
        var dataset = dataset(
                said("a", "anna", "2013-01-01", "as Anna has always told you before", ""),
                said("b", "boris", "2013-01-02", "never", ""),
                said("c", "clara", "2013-01-03", "never ever", ""));
        assertTrue(all(dataset, QuestionKind.WHO_SAID_IT).isEmpty());
    }

    @Test
    void theOrderOfOneDayAndTheNextIsNotAskedFor() {
        var near = dataset(
                said("a", "anna", "2013-01-01", LONG, ""), said("b", "boris", "2013-01-02", OTHER, ""));
        assertTrue(all(near, QuestionKind.WHAT_CAME_FIRST).isEmpty());
        var apart = dataset(
                said("a", "anna", "2013-01-01", LONG, ""), said("b", "boris", "2013-01-03", OTHER, ""));
        var first = (Question.WhatCameFirst) all(apart, QuestionKind.WHAT_CAME_FIRST).getFirst();
        assertEquals("Anna: “" + LONG + "”", Phrases.right(apart, first));
        var vague = dataset(
                said("a", "anna", "2013-01", LONG, ""), said("b", "boris", "2013-03-03", OTHER, ""));
        assertTrue(all(vague, QuestionKind.WHAT_CAME_FIRST).isEmpty());
    }

    @Test
    void wordsThatTellTheirDateAreNotPutInOrder() {
        var dataset = dataset(
                said("a", "anna", "2013-01-01", "in January we shall all of us meet", ""),
                said("b", "boris", "2013-01-09", OTHER, ""));
        assertTrue(all(dataset, QuestionKind.WHAT_CAME_FIRST).isEmpty());
    }

    @Test
    void aDemandIsToldFromWhatOthersDemanded() {
        var dataset = dataset(
                said("a", "anna", "2013-01-01", "yes", on("conditional", "guns")),
                said("b", "boris", "2013-01-02", "no", on("conditional", "goes", "time")));
        var asked = (Question.WhatDidTheyDemand) all(dataset, QuestionKind.WHAT_DID_THEY_DEMAND).stream()
                .filter(question -> ((Question.WhatDidTheyDemand) question).actor().id().equals("anna"))
                .findFirst()
                .orElseThrow();
        assertEquals("guns", asked.options().get(asked.right()).id());
        assertEquals(
                Set.of("guns", "goes", "time"),
                Set.copyOf(asked.options().stream().map(Condition::id).toList()));
        assertEquals("What did Anna demand on 1 January 2013, on “Dialogue”?", Phrases.prompt(asked));
    }

    @Test
    void aChangeIsAskedForOnlyWhereNothingLiesBetween() {
        var dataset = dataset(
                said("a", "anna", "2013-01-01", "yes", on("supports")),
                said("b", "anna", "2013-01-05", "no", on("opposes")),
                said("c", "boris", "2013-01-01", "yes", on("supports")),
                said("d", "boris", "2013-01-01", "well", on("neutral")),
                said("e", "boris", "2013-01-05", "no", on("opposes")));
        var questions = all(dataset, QuestionKind.WHAT_CHANGED);
        assertEquals(1, questions.size());
        var changed = (Question.WhatChanged) questions.getFirst();
        assertEquals("anna", changed.actor().id());
        assertEquals(
                new Question.Move(Stance.SUPPORTS, Stance.OPPOSES),
                changed.options().get(changed.right()));
        assertTrue(changed.options().contains(new Question.Move(Stance.OPPOSES, Stance.SUPPORTS)));
    }

    @Test
    void anAnswerOnceGivenStaysAndTheScoreCountsTheRightOnes() {
        var dataset = dataset(
                said("a", "anna", "2013-01-01", LONG, ""), said("b", "boris", "2013-01-05", OTHER, ""),
                said("c", "clara", "2013-01-09", "who would ever have thought of that", ""));
        var quiz = bank(dataset).quiz(new Wishes(3, 2, EnumSet.of(QuestionKind.WHAT_CAME_FIRST)));
        var right = quiz.questions().getFirst().right();
        var wrong = 1 - quiz.questions().get(1).right();
        var sitting = Sitting.begin(quiz).answer(right).answer(Math.max(0, wrong));
        assertEquals(1, sitting.score());
        assertTrue(sitting.isRight(0));
        assertFalse(sitting.isRight(1));
        assertThrows(IllegalStateException.class, () -> sitting.answer(0));
    }
}
