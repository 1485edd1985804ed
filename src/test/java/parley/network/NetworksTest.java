package parley.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.model.Dataset;
import parley.model.Statement;
import parley.query.Contact;
import parley.query.Facet;
import parley.query.Filter;
import parley.query.Projection;
import parley.query.Projections;
import parley.query.TimeWindow;
import parley.testing.MadeUp;

class NetworksTest {
    private final Dataset dataset = Datasets.offer();
    private final Network network = Networks.of(dataset);

    private Tie tie(String id) {
        return network.findTie(id)
                .orElseThrow(() -> new AssertionError(network.ties().toString()));
    }

    private Projection under(Filter filter) {
        return Projections.of(dataset).under("dialogue", filter);
    }

    @Test
    void aStatementTiesItsSpeakerToEachAddressee() {
        assertEquals(
                List.of("offer"),
                tie("minister>army:cooperative").statements().stream()
                        .map(Statement::id)
                        .toList());
        assertEquals(
                List.of("offer"),
                tie("minister>coalition:cooperative").statements().stream()
                        .map(Statement::id)
                        .toList());
    }

    @Test
    void mentioningMakesNoTie() {
        assertTrue(network.tiesOf(network.memberOf("minister")).stream().noneMatch(tie -> tie.touches("rebel")));
    }

    @Test
    void conflictualActsMakeConflictualTies() {
        assertEquals(TieKind.CONFLICTUAL, tie("rebel>president:conflictual").kind());
    }

    @Test
    void anEventHeldTiesItsParticipantsWithoutDirection() {
        var met = tie("minister~envoy:meeting");
        assertEquals(List.of("talks"), met.events());
        assertFalse(met.kind().isDirected());
    }

    @Test
    void anEventToComeIsAPlannedMeeting() {
        assertEquals(TieKind.PLANNED_MEETING, tie("rebel~envoy:planned_meeting").kind());
    }

    @Test
    void speakingForSomebodyIsATieOfItsOwn() {
        assertEquals(TieKind.REPRESENTATION, tie("rebel>army:representation").kind());
    }

    @Test
    void parallelTiesAreKeptApart() {
        var json = Datasets.offerJson().replace("\"addressees\": [\"government\"]", "\"addressees\": [\"president\"]");
        var both = Networks.of(Datasets.read(json.replace("\"act\": \"14\"", "\"act\": \"02\"")));
        assertEquals(
                List.of(TieKind.CONFLICTUAL, TieKind.COOPERATIVE),
                both.tiesOf(both.memberOf("president")).stream()
                        .filter(tie -> tie.touches("rebel"))
                        .map(Tie::kind)
                        .toList());
    }

    @Test
    void tiesHaveTheSameIdsInEveryRun() {
        assertEquals(
                Networks.of(Datasets.offer()).ties().stream().map(Tie::id).toList(),
                network.ties().stream().map(Tie::id).toList());
    }

    @Test
    void evidenceIsWhatTheFilterLeavesNewestFirst() {
        var all = network.evidence(tie("rebel>government:conflictual"), under(Filter.NONE));
        assertEquals(
                List.of("protest"), all.statements().stream().map(Statement::id).toList());
        var early = new TimeWindow(null, LocalDate.of(2013, 2, 3));
        assertTrue(network.evidence(tie("rebel>government:conflictual"), under(Filter.NONE.withWindow(early)))
                .isEmpty());
    }

    @Test
    void aRepresentationSurvivesWhileBothEndsDo() {
        var tie = tie("rebel>army:representation");
        assertTrue(network.survives(tie, under(Filter.NONE), Facet.all()));
        assertFalse(
                network.survives(tie, under(Filter.NONE), Facet.<Contact>all().with(Contact.REPRESENTS, false)));
    }

    @Test
    void neighboursComeWithTheMostEvidenceFirst() {
        var neighbours = network.neighbours(network.memberOf("minister"), under(Filter.NONE), Facet.all()).stream()
                .map(Member::id)
                .toList();
        assertEquals(5, neighbours.size());
        assertEquals(java.util.Set.of("army", "coalition", "envoy"), java.util.Set.copyOf(neighbours.subList(0, 3)));
    }

    @Test
    void weightCountsWhatWasSaidAndTold() {
        assertEquals(2, network.weight("rebel"));
        assertEquals(2, network.weight("army"));
    }

    @Test
    void theStrongestTiesAreThoseOfMostEvidenceAndNobodyLeaves() {
        var whole = Networks.of(MadeUp.dataset(30, 600, 2, 3));
        var strongest = whole.strongest(20);
        int least = strongest.ties().stream()
                .filter(tie -> tie.kind() != TieKind.REPRESENTATION)
                .mapToInt(Tie::size)
                .min()
                .orElseThrow();
        assertEquals(whole.members(), strongest.members());
        assertEquals(
                20,
                strongest.ties().stream()
                        .filter(tie -> tie.kind() != TieKind.REPRESENTATION)
                        .count());
        assertTrue(whole.ties().stream()
                .filter(tie -> strongest.findTie(tie.id()).isEmpty())
                .allMatch(tie -> tie.size() <= least));
    }

    @Test
    void aNetworkOfFewTiesIsItsOwnStrongest() {
        assertSame(network, network.strongest(1000));
    }
}
