package parley.analysis.deadlocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.analysis.Talks;
import parley.query.Filter;
import parley.query.TimeWindow;

/** Each worked out by hand on a few statements; the minister speaks for the state, the rebel for the front. */
class DeadlocksTest {
    private static Talks talks() {
        return new Talks()
                .actor("state")
                .actor("president")
                .actor("minister", "state", "president")
                .actor("front")
                .actor("rebel", "front")
                .actor("exile", "front")
                .actor("envoy")
                .condition("handover", "power is handed over", ", \"askedOf\": [\"state\"]")
                .condition("no-handover", "no power is handed over", ", \"excludes\": [\"handover\"]")
                .condition("freed", "prisoners are freed", ", \"askedOf\": [\"state\"]")
                .condition("invited", "the state is invited", ", \"askedOf\": [\"envoy\"]")
                .condition("disarmed", "arms are laid down", ", \"askedOf\": [\"front\"]")
                .condition(
                        "no-arms",
                        "nobody sends arms",
                        ", \"askedOf\": [\"front\"], \"implies\": {\"issue\": \"arms\", \"stance\": \"opposes\"}");
    }

    private static Talks asks(Talks talks, String id, int day, String from, String to, String... conditions) {
        return talks.said(id, day, from, to, "", "03", "", Talks.position("dialogue", "conditional", conditions));
    }

    private static Deadlocks.Outcome outcome(Talks talks, Filter filter) {
        var dataset = talks.dataset();
        return Deadlocks.of(dataset, Talks.under(dataset, filter), "dialogue");
    }

    private static Deadlocks.Outcome outcome(Talks talks) {
        return outcome(talks, Filter.NONE);
    }

    /** "RING: front waits for state (terms); state waits for front (answer)". */
    private static String told(Deadlock deadlock) {
        return deadlock.derivation() + ": "
                + deadlock.arrows().stream()
                        .map(arrow -> arrow.from().id() + " " + arrow.bond().words() + " "
                                + arrow.to().id() + " (" + arrow.statement().id() + ")")
                        .collect(Collectors.joining("; "));
    }

    private static List<String> found(Talks talks) {
        return outcome(talks).deadlocks().stream().map(DeadlocksTest::told).toList();
    }

    @Test
    void conditionsThatExcludeEachOtherAreAContradictionToldOnce() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "handover");
        asks(talks, "answer", 2, "minister", "rebel", "no-handover");
        assertEquals(
                List.of("CONTRADICTION: front excludes state (terms); state excludes front (answer)"), found(talks));
    }

    @Test
    void whoTakesTheOppositeOfWhatAConditionImpliesRefusesIt() {
        var talks = asks(talks(), "terms", 1, "minister", "rebel", "no-arms")
                .said("plea", 2, "exile", "envoy", "", "02", "", Talks.position("arms", "supports"));
        assertEquals(List.of("STANCE: state waits for front (terms); front excludes state (plea)"), found(talks));
    }

    @Test
    void whoTakesTheStanceThatAConditionImpliesDoesNotRefuseIt() {
        var talks = asks(talks(), "terms", 1, "minister", "rebel", "no-arms")
                .said("plea", 2, "exile", "envoy", "", "02", "", Talks.position("arms", "opposes"));
        assertEquals(List.of(), found(talks));
    }

    @Test
    void aRejectionInReplyRefusesEvenWhatAsksNothingBesidesItsWords() {
        var talks = asks(talks(), "terms", 1, "minister", "rebel", "time-limit")
                .said("answer", 2, "rebel", "minister", "", "12", "terms", "");
        assertEquals(List.of("REPLY: state waits for front (terms); front excludes state (answer)"), found(talks));
    }

    @Test
    void whatIsAskedOfNobodyIsNotAskedOfThoseItWasSaidTo() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "time-limit")
                .said("no", 2, "minister", "envoy", "", "12", "", Talks.position("dialogue", "opposes"));
        assertEquals(List.of(), found(talks));
    }

    @Test
    void aReplyThatRejectsNothingRefusesNothing() {
        var talks = asks(talks(), "terms", 1, "minister", "rebel", "time-limit")
                .said("answer", 2, "rebel", "minister", "", "03", "terms", "");
        assertEquals(List.of(), found(talks));
    }

    @Test
    void whoIsNotAskedCannotRefuse() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "freed")
                .said("answer", 2, "envoy", "rebel", "", "12", "terms", "");
        assertEquals(List.of(), found(talks));
    }

    @Test
    void aFlatNoToTheIssueIsARefusalOfEveryCondition() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "freed")
                .said("no", 2, "minister", "envoy", "", "12", "", Talks.position("dialogue", "opposes"));
        assertEquals(
                List.of("AGAINST_THE_ISSUE: front waits for state (terms); state excludes front (no)"), found(talks));
    }

    @Test
    void twoWhoseConditionsAreAskedOfEachOtherWaitInARing() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "freed");
        asks(talks, "answer", 2, "minister", "rebel", "disarmed");
        assertEquals(List.of("RING: front waits for state (terms); state waits for front (answer)"), found(talks));
    }

    @Test
    void whomABodysSpokespersonAlsoSpeaksForBelongsToTheBody() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "freed");
        asks(talks, "answer", 2, "president", "rebel", "disarmed");
        assertEquals(List.of("RING: front waits for state (terms); state waits for front (answer)"), found(talks));
    }

    @Test
    void threeCanWaitInARing() {
        var talks = asks(talks(), "one", 1, "envoy", "minister", "freed");
        asks(talks, "two", 2, "minister", "rebel", "disarmed");
        asks(talks, "three", 3, "rebel", "envoy", "invited");
        assertEquals(
                List.of("RING: envoy waits for state (one); state waits for front (two);"
                        + " front waits for envoy (three)"),
                found(talks));
    }

    @Test
    void whoWaitsForSomebodyWhoWaitsForNobodyIsInNoRing() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "freed");
        var outcome = outcome(talks);
        assertEquals(List.of(), outcome.deadlocks());
        assertEquals("freed", outcome.open().getFirst().condition().id());
    }

    @Test
    void nobodyWaitsForTheirOwnParty() {
        var talks = asks(talks(), "terms", 1, "exile", "rebel", "disarmed");
        asks(talks, "answer", 2, "rebel", "exile", "time-limit");
        assertEquals(List.of(), found(talks));
    }

    @Test
    void aConditionThatSomebodyNoLongerSetsIsInNoDeadlock() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "handover");
        asks(talks, "answer", 2, "minister", "rebel", "no-handover");
        talks.said("later", 3, "rebel", "minister", "", "03", "", Talks.position("dialogue", "supports"));
        assertEquals(List.of(), found(talks));
    }

    @Test
    void aPartysConditionIsToldOnceWithTheOthersWhoSetIt() {
        var talks = asks(talks(), "first", 1, "exile", "minister", "freed");
        asks(talks, "second", 2, "rebel", "minister", "freed");
        var term = outcome(talks).terms().getFirst();
        assertEquals("front", term.party().id());
        assertEquals("second", term.statement().id());
        assertEquals("first", term.earlier().getFirst().id());
    }

    @Test
    void whatTheWindowLeavesOutIsInNoDeadlock() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "handover");
        asks(talks, "answer", 2, "minister", "rebel", "no-handover");
        var late = Filter.NONE.withWindow(new TimeWindow(LocalDate.of(2013, 2, 2), null));
        assertTrue(outcome(talks, late).deadlocks().isEmpty());
    }

    @Test
    void theLatestWordsComeFirst() {
        var talks = asks(talks(), "terms", 1, "rebel", "minister", "freed", "handover");
        asks(talks, "answer", 2, "minister", "rebel", "no-handover");
        talks.said("no", 3, "minister", "rebel", "", "12", "terms", "");
        assertEquals(
                List.of(Derivation.REPLY, Derivation.CONTRADICTION),
                outcome(talks).deadlocks().stream().map(Deadlock::derivation).toList());
    }

    @Test
    void aRingHasAtLeastTwo() {
        assertThrows(IllegalArgumentException.class, () -> new Deadlock.Ring(List.of()));
    }
}
