package parley.analysis.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.model.EventStatus.HELD;
import static parley.model.EventStatus.PLANNED;
import static parley.model.Stance.OPPOSES;
import static parley.model.Stance.SUPPORTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parley.analysis.Debate;
import parley.analysis.questions.Answer.Place;
import parley.query.Filter;
import parley.query.TimeWindow;

/**
 * Worked out by hand. Ann is told by hub, hub tells bob, who meets cal, who is told by xan: a chain of five,
 * {@code ann — hub — bob — cal — xan}. Lou has no contact; a meeting of ann and xan is only planned.
 * <pre>
 *   betweenness, of 6 pairs of others:  hub 3 (ann with bob, cal, xan), bob 4 (ann, hub with cal, xan), cal 3
 *   harmonic closeness, of 4 others:    ann, xan 1 + 1/2 + 1/3 + 1/4;  hub, cal 1 + 1 + 1/2 + 1/3;  bob 1 + 1 + 1/2 + 1/2
 *   addressed:                          hub 2 (ann twice, bob), ann 1 (hub), xan 1 (cal)
 *   spoken about:                       xan by ann and cal, and to by nobody; bob by hub, who spoke to him too
 *   stances on talks:                   ann for, against, for: 2 changes; bob for, for; cal for
 * </pre>
 */
class QuestionTest {
    private static final double EXACT = 1e-12;

    private final Debate debate = new Debate("ann", "hub", "bob", "cal", "xan", "lou")
            .apart()
            .says("hub", List.of("ann"), List.of("bob"))
            .says("hub", List.of("ann", "bob"), List.of())
            .says("ann", List.of("hub"), List.of("xan"))
            .says("cal", List.of(), List.of("xan"))
            .says("xan", List.of("cal"), List.of())
            .meets(HELD, "bob", "cal")
            .meets(PLANNED, "ann", "xan")
            .takes("ann", "talks", SUPPORTS)
            .takes("ann", "talks", OPPOSES)
            .takes("ann", "talks", SUPPORTS)
            .takes("bob", "talks", SUPPORTS)
            .takes("bob", "talks", SUPPORTS)
            .takes("cal", "talks", SUPPORTS);

    private Answer answer(Question question) {
        return question.answer(debate.dataset(), debate.projection(), "talks");
    }

    private List<String> order(Question question) {
        return answer(question).places().stream().map(Place::actor).toList();
    }

    private Place place(Question question, String actor) {
        return answer(question).places().stream()
                .filter(place -> place.actor().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    private void assertRemark(String remark, Question question) {
        var remarks = answer(question).remarks();
        assertTrue(remarks.contains(remark), remarks.toString());
    }

    @Test
    void whoAddressesMostOthersSpeaksToMost() {
        assertEquals(List.of("hub", "ann", "xan"), order(Question.SPEAKS_TO_MOST));
        assertEquals(
                "In 2 statements, most often to ann (2).",
                place(Question.SPEAKS_TO_MOST, "hub").reason());
    }

    @Test
    void equalScoresShareAPlace() {
        assertEquals(2, place(Question.SPEAKS_TO_MOST, "xan").rank());
        assertTrue(place(Question.SPEAKS_TO_MOST, "xan").isShared());
        assertRemark("Those with the same score share a place.", Question.SPEAKS_TO_MOST);
    }

    @Test
    void statementsToNobodyAreSaidNotToCount() {
        assertRemark("7 statements to nobody in particular are not counted.", Question.SPEAKS_TO_MOST);
    }

    @Test
    void whoIsMentionedByThoseWhoNeverSpeakToThemIsSpokenAbout() {
        assertEquals(List.of("xan"), order(Question.SPOKEN_ABOUT));
        assertEquals(2, place(Question.SPOKEN_ABOUT, "xan").score());
        assertRemark("1 actor was also spoken to by everyone who spoke about them.", Question.SPOKEN_ABOUT);
    }

    @Test
    void whoStandsOnMostChainsConnects() {
        assertEquals(List.of("bob", "cal", "hub"), order(Question.CONNECTS_CAMPS));
        assertEquals(4 / 6.0, place(Question.CONNECTS_CAMPS, "bob").score(), EXACT);
        assertEquals(3 / 6.0, place(Question.CONNECTS_CAMPS, "hub").score(), EXACT);
    }

    /** The kite of D. Krackhardt, "Assessing the political landscape", Administrative Science Quarterly 35, 1990. */
    @Test
    void betweennessIsThatPublishedOfTheKite() {
        var kite = new Debate("andre", "bev", "carol", "diane", "ed", "fernando", "garth", "heather", "ike", "jane")
                .apart()
                .says("andre", List.of("bev", "carol", "diane", "fernando"), List.of())
                .says("bev", List.of("diane", "ed", "garth"), List.of())
                .says("carol", List.of("diane", "fernando"), List.of())
                .says("diane", List.of("ed", "fernando", "garth"), List.of())
                .says("ed", List.of("garth"), List.of())
                .says("heather", List.of("fernando", "garth", "ike"), List.of())
                .says("fernando", List.of("garth"), List.of())
                .says("jane", List.of("ike"), List.of());
        var places = Question.CONNECTS_CAMPS
                .answer(kite.dataset(), kite.projection(), "talks")
                .places();
        assertEquals(
                List.of("heather 0.389", "fernando 0.231", "garth 0.231", "ike 0.222", "diane 0.102"),
                places.stream()
                        .limit(5)
                        .map(place -> place.actor() + String.format(Locale.ROOT, " %.3f", place.score()))
                        .toList());
    }

    /**
     * The same chain in three camps. Of the pairs of others of different camps bob stands between all 4; hub between ann
     * and bob, cal, xan, of 5; cal between xan and ann, hub, bob, of 5.
     */
    @Test
    void chainsWithinACampDoNotConnectCamps() {
        debate.camp("west", "ann", "hub").camp("east", "cal", "xan");
        assertEquals(List.of("bob", "cal", "hub"), order(Question.CONNECTS_CAMPS));
        assertEquals(1, place(Question.CONNECTS_CAMPS, "bob").score(), EXACT);
        assertEquals(3 / 5.0, place(Question.CONNECTS_CAMPS, "cal").score(), EXACT);
        assertEquals(3 / 5.0, place(Question.CONNECTS_CAMPS, "hub").score(), EXACT);
    }

    @Test
    void whereThereIsOneCampNobodyConnectsCamps() {
        debate.camp("all", "ann", "hub", "bob", "cal", "xan", "lou");
        assertEquals(List.of(), order(Question.CONNECTS_CAMPS));
    }

    @Test
    void whoStandsBetweenOthersOfOneCampStandsBetweenAllTheSame() {
        debate.camp("all", "ann", "hub", "bob", "cal", "xan", "lou");
        assertEquals(List.of("bob", "cal", "hub"), order(Question.STANDS_BETWEEN));
        assertEquals(4 / 6.0, place(Question.STANDS_BETWEEN, "bob").score(), EXACT);
        assertRemark("2 actors stand on no such chain.", Question.STANDS_BETWEEN);
    }

    /**
     * Of three parts of hub's, two go to ann, who returns all of hers; xan's go to cal; bob and cal pass on to all alike.
     * With r for what everybody gets anew: hub = r + .85 ann, ann = r + .85 · 2/3 hub, bob = r + .85 · 1/3 hub, xan = r,
     * cal = r + .85 xan, and all shares together are 1.
     */
    @Test
    void attentionIsPassedOnByHowOftenSomebodyIsAddressed() {
        double part = 0.85 * 2 / 3;
        double ann = (1 + part) / (1 - 0.85 * part);
        double hub = 1 + 0.85 * ann;
        double bob = 1 + part / 2 * hub;
        double all = ann + hub + bob + 1 + 1.85;
        assertEquals(List.of("hub", "ann", "bob", "cal"), order(Question.TURNED_TO));
        assertEquals(5 * hub / all, place(Question.TURNED_TO, "hub").score(), 1e-7);
        assertEquals(5 * bob / all, place(Question.TURNED_TO, "bob").score(), 1e-7);
    }

    @Test
    void whoPassesOnMostAttentionIsNamed() {
        assertEquals(
                "Addressed 2 times by 1 other; most comes from hub, whose words went here 2 times of 3.",
                place(Question.TURNED_TO, "ann").reason());
        assertEquals(
                "Addressed 1 time by 1 other; most comes from ann, who addressed nobody else.",
                place(Question.TURNED_TO, "hub").reason());
        assertRemark("1 actor speaks to others and is addressed by nobody.", Question.TURNED_TO);
    }

    /** Two ways lead from ann to cal, so that each of the two between them has half of one pair of three. */
    @Test
    void chainsOfOneLengthShareThePair() {
        var square = new Debate("ann", "ben", "cal", "dee")
                .apart()
                .says("ann", List.of("ben", "dee"), List.of())
                .says("cal", List.of("ben", "dee"), List.of());
        var places = Question.CONNECTS_CAMPS
                .answer(square.dataset(), square.projection(), "talks")
                .places();
        assertEquals(4, places.size());
        assertEquals(1 / 6.0, places.getFirst().score(), EXACT);
    }

    @Test
    void whoHasNoContactIsSaidToHaveNoPlace() {
        assertRemark("1 actor has no contact in what the filters leave, and no place.", Question.CONNECTS_CAMPS);
    }

    @Test
    void whoReachesTheOthersSoonestIsNearest() {
        assertEquals("bob", order(Question.NEAREST).getFirst());
        assertEquals(3 / 4.0, place(Question.NEAREST, "bob").score(), EXACT);
        assertEquals(
                (1 + 1 + 1 / 2.0 + 1 / 3.0) / 4, place(Question.NEAREST, "hub").score(), EXACT);
        assertEquals(
                (1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0) / 4,
                place(Question.NEAREST, "ann").score(),
                EXACT);
    }

    @Test
    void nearnessSaysHowFarTheOthersAre() {
        assertEquals(
                "1 directly, 1 over one other, 2 farther away, 0 out of reach.",
                place(Question.NEAREST, "ann").reason());
    }

    @Test
    void partsWithoutAChainAreCounted() {
        var apart = new Debate("ann", "ben", "cal", "dee")
                .says("ann", List.of("ben"), List.of())
                .says("cal", List.of("dee"), List.of());
        var answer = Question.NEAREST.answer(apart.dataset(), apart.projection(), "talks");
        assertEquals(1 / 3.0, answer.places().getFirst().score(), EXACT);
        assertTrue(answer.remarks().contains("The contacts fall into 2 parts with no chain between them."));
    }

    @Test
    void everyTurnIsAChangeOfMind() {
        assertEquals(List.of("ann"), order(Question.CHANGED_MIND));
        assertEquals(
                "Supports (6 Jan 2013), then Opposes (7 Jan 2013), then Supports (8 Jan 2013).",
                place(Question.CHANGED_MIND, "ann").reason());
    }

    @Test
    void whoKeptToAStanceIsCounted() {
        assertRemark("1 actor took several positions on “Talks” and kept to one stance.", Question.CHANGED_MIND);
        assertRemark("1 actor took a single position.", Question.CHANGED_MIND);
    }

    @Test
    void answersFollowTheWindow() {
        var early = Filter.NONE.withWindow(new TimeWindow(null, LocalDate.of(2013, 1, 7)));
        var answer = Question.CHANGED_MIND.answer(debate.dataset(), debate.projection(early), "talks");
        assertEquals(1, answer.places().getFirst().score());
    }

    @Test
    void aSilentDatasetIsSaidToHaveNobody() {
        var silent = new Debate("ann");
        for (var question : Question.values()) {
            var answer = question.answer(silent.dataset(), silent.projection(), "talks");
            assertEquals("Nobody, in what the filters leave.", answer.remarks().getFirst());
        }
    }
}
