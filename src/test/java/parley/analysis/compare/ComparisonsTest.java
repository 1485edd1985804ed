package parley.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import parley.analysis.Talks;
import parley.analysis.contact.Encounter;
import parley.analysis.contact.Encounters;
import parley.model.Actor;
import parley.model.Dataset;
import parley.model.Statement;
import parley.query.Filter;
import parley.query.Leaning;
import parley.query.TimeWindow;

/**
 * Worked out by hand on these talks of February, in which the spokesman speaks for the state:
 * <pre>
 *   1  early      spokesman → rebel      dialogue: opposes
 *   3  offer      spokesman → rebel      dialogue: conditional (guns-silent, time-limit)
 *   4  answer     rebel     → envoy      dialogue: conditional (he-leaves, guns-silent); rejects, in reply to offer
 *   5  refusal    rebel     → envoy      arms: supports; speaks of spokesman
 *   6  plea       envoy     → spokesman  arms: opposes
 *   7  session    spokesman, rebel, envoy  held
 *   8  visit      spokesman, host          held
 *   9  summit     spokesman, rebel         planned
 *  10  complaint  spokesman → host       speaks of rebel
 *  11  terms      spokesman → host       arms: conditional (he-leaves)
 *  12  no         envoy     → host       dialogue: supports
 * </pre>
 */
class ComparisonsTest {
    private final Dataset dataset = new Talks()
            .actor("state")
            .actor("spokesman", "state")
            .actors("rebel", "envoy", "host")
            .said("early", 1, "spokesman", "rebel", "", "12", "", Talks.position("dialogue", "opposes"))
            .said(
                    "offer",
                    3,
                    "spokesman",
                    "rebel",
                    "",
                    "03",
                    "",
                    Talks.position("dialogue", "conditional", "guns-silent", "time-limit"))
            .said(
                    "answer",
                    4,
                    "rebel",
                    "envoy",
                    "",
                    "12",
                    "offer",
                    Talks.position("dialogue", "conditional", "he-leaves", "guns-silent"))
            .said("refusal", 5, "rebel", "envoy", "spokesman", "11", "", Talks.position("arms", "supports"))
            .said("plea", 6, "envoy", "spokesman", "", "02", "", Talks.position("arms", "opposes"))
            .event("session", 7, "held", "spokesman", "rebel", "envoy")
            .event("visit", 8, "held", "spokesman", "host")
            .event("summit", 9, "planned", "spokesman", "rebel")
            .said("complaint", 10, "spokesman", "host", "rebel", "11", "", "")
            .said("terms", 11, "spokesman", "host", "", "10", "", Talks.position("arms", "conditional", "he-leaves"))
            .said("no", 12, "envoy", "host", "", "01", "", Talks.position("dialogue", "supports"))
            .dataset();

    private Comparison compare(String one, String other, Filter filter) {
        var projection = Talks.under(dataset, filter);
        return Comparisons.of(Encounters.of(dataset, projection), projection, filter.window(), one, other);
    }

    private Comparison compare(String one, String other) {
        return compare(one, other, Filter.NONE);
    }

    private static String id(Encounter encounter) {
        return switch (encounter) {
            case Encounter.Spoke(var said, var _) -> said.id();
            case Encounter.Met(var event, var _) -> event.id();
        };
    }

    private static <T> List<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }

    @Test
    void anIssueHasTheStanceOfEachWithTheLatestStatement() {
        var dialogue = compare("spokesman", "rebel").stances().getFirst();
        assertEquals(Leaning.CONDITIONAL, dialogue.one().leaning());
        assertEquals("offer", dialogue.one().evidence().orElseThrow().id());
        assertEquals("answer", dialogue.other().evidence().orElseThrow().id());
        assertEquals(Accord.SAME, dialogue.accord());
    }

    @Test
    void aStanceThroughSomebodySaysThroughWhom() {
        var dialogue = compare("state", "rebel").stances().getFirst();
        assertEquals("spokesman", dialogue.one().spokesperson().map(Actor::id).orElseThrow());
    }

    @Test
    void stancesAreThoseOfTheWindow() {
        var early = Filter.NONE.withWindow(new TimeWindow(null, LocalDate.of(2013, 2, 2)));
        var stances = compare("spokesman", "rebel", early).stances();
        assertEquals(1, stances.size());
        assertEquals(Leaning.OPPOSES, stances.getFirst().one().leaning());
        assertEquals(Accord.UNKNOWN, stances.getFirst().accord());
    }

    @Test
    void supportAgainstOppositionIsOppositeAndAConditionOnlyDiffers() {
        assertEquals(Accord.OPPOSITE, compare("rebel", "envoy").stances().get(1).accord());
        assertEquals(
                Accord.DIFFERENT, compare("rebel", "envoy").stances().get(0).accord());
    }

    @Test
    void contactsAreSharedOrOfOneAlone() {
        var comparison = compare("spokesman", "rebel");
        assertEquals(
                List.of("envoy"),
                ids(comparison.shared(), shared -> shared.actor().id()));
        assertEquals(
                List.of("host"),
                ids(comparison.onlyOne(), known -> known.actor().id()));
        assertEquals(List.of(), comparison.onlyOther());
    }

    @Test
    void aContactIsCountedAndHasTheLatestAsEvidence() {
        var host = compare("spokesman", "rebel").onlyOne().getFirst();
        assertEquals(3, host.times());
        assertEquals("terms", id(host.latest()));
    }

    @Test
    void theLastContactIsAStatementOrAMeetingThatWasHeld() {
        var comparison = compare("spokesman", "rebel");
        assertEquals("session", id(comparison.lastContact().orElseThrow()));
        assertEquals("session", comparison.lastMeeting().orElseThrow().event().id());
        assertTrue(compare("rebel", "host").lastContact().isEmpty());
    }

    @Test
    void toTakePartInAResolutionIsNotToMeet() {
        var voted = new Talks()
                .actors("minister", "secretary")
                .event("talks", 3, "held", "minister", "secretary")
                .decision("resolution", 9, "minister", "secretary")
                .dataset();
        var projection = Talks.under(voted, Filter.NONE);
        var comparison = Comparisons.of(
                Encounters.of(voted, projection), projection, TimeWindow.ALWAYS, "minister", "secretary");
        assertEquals("talks", comparison.lastMeeting().orElseThrow().event().id());
        assertEquals(1, comparison.between().size());
    }

    @Test
    void aConditionSetByBothMeets() {
        assertEquals(
                List.of("guns-silent", "he-leaves"),
                ids(
                                compare("spokesman", "rebel").met(),
                                common -> common.one().condition().id())
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void whoDoesNotSpeakDemandsWhatItsSpokespeopleDo() {
        var demands = compare("state", "rebel").demandsOfOne();
        assertEquals(
                List.of("he-leaves", "guns-silent", "time-limit"),
                ids(demands, demand -> demand.condition().id()));
        assertEquals("spokesman", demands.getFirst().statement().speaker());
    }

    @Test
    void aRejectionOfTheStatementThatSetADemandClashes() {
        var clashes = compare("spokesman", "rebel").clashes();
        assertEquals(
                List.of("guns-silent", "time-limit"),
                ids(clashes, clash -> clash.demand().condition().id()));
        assertInstanceOf(Clash.Rejected.class, clashes.getFirst());
        assertEquals("answer", clashes.getFirst().against().id());
    }

    @Test
    void aDemandOnAnIssueThatTheOtherOpposesClashes() {
        var clash = compare("envoy", "spokesman").clashes().getFirst();
        var refused = assertInstanceOf(Clash.Refused.class, clash);
        assertEquals("arms", refused.issue().id());
        assertEquals("he-leaves", refused.demand().condition().id());
        assertEquals("plea", refused.against().id());
    }

    @Test
    void whatEachSaidOfTheOtherStandsApart() {
        var comparison = compare("spokesman", "rebel");
        assertEquals(List.of("complaint"), ids(comparison.oneOfOther(), Statement::id));
        assertEquals(List.of("refusal"), ids(comparison.otherOfOne(), Statement::id));
    }

    @Test
    void theThreadBetweenThemHasAddressesAnswersAndMeetingsInOrder() {
        assertEquals(
                List.of("early", "offer", "answer", "session"),
                ids(compare("spokesman", "rebel").between(), ComparisonsTest::id));
    }

    @Test
    void whatTheFilterLeavesOutIsInNoThread() {
        var late = Filter.NONE.withWindow(new TimeWindow(LocalDate.of(2013, 2, 4), null));
        assertEquals(List.of("session"), ids(compare("spokesman", "rebel", late).between(), ComparisonsTest::id));
    }

    @Test
    void theOtherWayRoundIsTheSameTheOtherWayRound() {
        var comparison = compare("rebel", "spokesman");
        assertEquals(compare("spokesman", "rebel").between(), comparison.between());
        assertEquals(compare("spokesman", "rebel").onlyOne(), comparison.onlyOther());
    }

    @Test
    void nobodyIsComparedWithThemselves() {
        assertThrows(IllegalArgumentException.class, () -> compare("rebel", "rebel"));
    }
}
