package parley.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.model.Stance.CONDITIONAL;
import static parley.model.Stance.NEUTRAL;
import static parley.model.Stance.OPPOSES;
import static parley.model.Stance.SUPPORTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.analysis.Debate;
import parley.query.Filter;
import parley.query.TimeWindow;

/**
 * Worked out by hand:
 * <pre>
 *         talks                          arms
 *   ann   supports twice                 opposes
 *   ben   supports                       opposes
 *   cal   conditional
 *   dee   opposes                        supports twice
 *   eve   supports, later opposes
 *   fay   neutral
 *
 *   ann and ben: congruence 2·1 on talks and 1·1 on arms = 3, conflict 0
 *   ann and cal: 2·1 half way = 1 and 1
 *   ann and dee: congruence 0, conflict 2·1 + 1·2 = 4
 *   ann and eve: congruence 2·1 = 2 with what eve said first, conflict 2·1 = 2 with what she said later
 *   cal and dee: 1·1 half way = 0.5 and 0.5
 * </pre>
 */
class AgreementNetworkTest {
    private static final double EXACT = 1e-12;

    private final Debate debate = new Debate("ann", "ben", "cal", "dee", "eve", "fay")
            .takes("ann", "talks", SUPPORTS)
            .takes("ann", "talks", SUPPORTS)
            .takes("ann", "arms", OPPOSES)
            .takes("ben", "talks", SUPPORTS)
            .takes("ben", "arms", OPPOSES)
            .takes("cal", "talks", CONDITIONAL)
            .takes("dee", "talks", OPPOSES)
            .takes("dee", "arms", SUPPORTS)
            .takes("dee", "arms", SUPPORTS)
            .takes("eve", "talks", SUPPORTS)
            .takes("eve", "talks", OPPOSES)
            .takes("fay", "talks", NEUTRAL);
    private final AgreementWishes counted =
            AgreementWishes.on(Set.of("talks", "arms")).with(Normalisation.NONE);

    private AgreementNetwork network(AgreementWishes wishes) {
        return AgreementNetwork.of(debate.dataset(), debate.projection(), wishes);
    }

    private void assertAgreement(double congruence, double conflict, String one, String other, AgreementWishes wishes) {
        var agreement = network(wishes).between(one, other).orElseThrow();
        assertEquals(congruence, agreement.congruence(), EXACT, "congruence");
        assertEquals(conflict, agreement.conflict(), EXACT, "conflict");
    }

    @Test
    void congruenceAddsUpProductsOverIssues() {
        assertAgreement(3, 0, "ann", "ben", counted);
    }

    @Test
    void conflictAddsUpProductsOfDifferentStances() {
        assertAgreement(0, 4, "ann", "dee", counted);
    }

    @Test
    void agreementHasNoDirection() {
        assertAgreement(0, 4, "dee", "ann", counted);
    }

    @Test
    void whoChangedStanceAgreesAndDisagrees() {
        assertAgreement(2, 2, "ann", "eve", counted);
        assertEquals(List.of("eve"), network(counted).wavering());
    }

    @Test
    void aConditionalStanceIsHalfWay() {
        assertAgreement(1, 1, "ann", "cal", counted);
        assertAgreement(0.5, 0.5, "cal", "dee", counted);
    }

    @Test
    void aConditionalStanceCanCountAsSupport() {
        assertAgreement(2, 0, "ann", "cal", counted.with(Conditionals.AS_SUPPORT));
    }

    @Test
    void aConditionalStanceCanStandApart() {
        assertAgreement(0, 2, "ann", "cal", counted.with(Conditionals.APART));
        assertAgreement(0, 1, "cal", "dee", counted.with(Conditionals.APART));
    }

    @Test
    void whoIsNeutralIsNotCompared() {
        assertEquals(
                List.of("ann", "ben", "cal", "dee", "eve"), network(counted).actors());
    }

    @Test
    void repeatsCanCountOnce() {
        assertAgreement(2, 0, "ann", "ben", counted.with(Repeats.ONCE));
    }

    /** Three positions and two are 2.5 on average. */
    @Test
    void averageActivityDividesByTheMeanOfPositions() {
        assertAgreement(3 / 2.5, 0, "ann", "ben", counted.with(Normalisation.AVERAGE_ACTIVITY));
    }

    /** Ann and Ben said the same alone: 3 of 3. Ann and Dee share no cell: 3 of hers and 3 of the other's. */
    @Test
    void jaccardDividesByWhatEitherSaid() {
        assertAgreement(1, 0, "ann", "ben", counted.with(Normalisation.JACCARD));
        assertAgreement(0, 4 / 6.0, "ann", "dee", counted.with(Normalisation.JACCARD));
    }

    /** Lengths of (2, 1) and (1, 1). */
    @Test
    void cosineDividesByTheLengthsOfProfiles() {
        assertAgreement(3 / (Math.sqrt(5) * Math.sqrt(2)), 0, "ann", "ben", counted.with(Normalisation.COSINE));
    }

    @Test
    void thoseWithFewPositionsAreLeftOutAndCounted() {
        var network = network(counted.withLeast(2));
        assertEquals(List.of("ann", "ben", "dee", "eve"), network.actors());
        assertEquals(1, network.tooFew());
    }

    @Test
    void ofAThousandAndThreeThoseWhoTookFewestPositionsAreLeftOut() {
        var crowd = IntStream.range(0, 1_003).mapToObj(i -> "a" + i).toArray(String[]::new);
        var large = new Debate(crowd);
        for (int i = 0; i < crowd.length; i++) {
            large.takes(crowd[i], "talks", SUPPORTS);
            if (i >= 3) {
                large.takes(crowd[i], "talks", OPPOSES);
            }
        }
        var network = AgreementNetwork.of(large.dataset(), large.projection(), counted);
        assertEquals(1_000, network.actors().size());
        assertEquals("a3", network.actors().getFirst());
        assertEquals(3, network.quieter());
    }

    @Test
    void pairsWithoutACommonIssueHaveNoRow() {
        var apart = new Debate("ann", "ben").takes("ann", "talks", SUPPORTS).takes("ben", "arms", SUPPORTS);
        assertEquals(
                Optional.empty(),
                AgreementNetwork.of(apart.dataset(), apart.projection(), counted)
                        .between("ann", "ben"));
    }

    @Test
    void otherIssuesAreNotCounted() {
        assertAgreement(2, 0, "ann", "ben", AgreementWishes.on(Set.of("talks")).with(Normalisation.NONE));
    }

    /** Eve turns on the eleventh day. */
    @Test
    void aWindowShowsOneSideOfAChange() {
        var before = new TimeWindow(null, LocalDate.of(2013, 1, 10));
        var network = AgreementNetwork.of(debate.dataset(), debate.projection(Filter.NONE.withWindow(before)), counted);
        assertEquals(0, network.between("ann", "eve").orElseThrow().conflict());
    }

    @Test
    void rowsBeginWithThoseWhoAgreeMost() {
        var rows = network(counted).rows();
        assertEquals(
                List.of("ann", "ben"),
                List.of(rows.getFirst().one(), rows.getFirst().other()));
        assertEquals(
                List.of("ann", "dee"),
                List.of(rows.getLast().one(), rows.getLast().other()));
    }

    @Test
    void tiesWeighTheDifference() {
        var graph = network(counted).graph();
        assertEquals(-4, graph.getEdgeWeight(graph.getEdge("ann", "dee")));
    }

    @Test
    void theExplanationSaysWhoWavered() {
        assertTrue(network(counted).explanation().stream().anyMatch(words -> words.startsWith("1 of 5 took more")));
    }
}
