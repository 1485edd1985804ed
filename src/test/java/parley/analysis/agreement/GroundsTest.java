package parley.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parley.model.Stance.CONDITIONAL;
import static parley.model.Stance.NEUTRAL;
import static parley.model.Stance.OPPOSES;
import static parley.model.Stance.SUPPORTS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.analysis.Debate;
import parley.model.Statement;

/**
 * Worked out by hand: on talks, ann supports twice and ben supports, sets conditions and is neutral: 2·1 and half of 2·1
 * are agreements, the other half disagreements. On arms they oppose each other; on aid ben is silent.
 */
class GroundsTest {
    private final Debate debate = new Debate("ann", "ben")
            .takes("ann", "talks", SUPPORTS)
            .takes("ann", "talks", SUPPORTS)
            .takes("ben", "talks", SUPPORTS)
            .takes("ben", "talks", CONDITIONAL)
            .takes("ben", "talks", NEUTRAL)
            .takes("ann", "arms", OPPOSES)
            .takes("ben", "arms", SUPPORTS)
            .takes("ann", "aid", SUPPORTS);

    private Grounds grounds(AgreementWishes wishes) {
        return Grounds.of(debate.dataset(), debate.projection(), wishes, "ann", "ben");
    }

    private static final AgreementWishes ALL = AgreementWishes.on(Set.of("talks", "arms", "aid"));

    @Test
    void onlyIssuesThatBothTookASideOnAreGround() {
        assertEquals(
                List.of("talks", "arms"),
                grounds(ALL).issues().stream().map(on -> on.issue().id()).toList());
    }

    @Test
    void neutralStatementsAreNoGround() {
        var talks = grounds(ALL).issues().getFirst();
        assertEquals(
                List.of("s2", "s3"), talks.ofOther().stream().map(Statement::id).toList());
    }

    @Test
    void agreementsAreCountedIssueByIssue() {
        var talks = grounds(ALL).issues().getFirst();
        assertEquals(3, talks.agreements());
        assertEquals(1, talks.disagreements());
    }

    @Test
    void issuesAddUpToWhatTheNetworkCounts() {
        for (var repeats : Repeats.values()) {
            var wishes = ALL.with(repeats);
            var pair = AgreementNetwork.of(debate.dataset(), debate.projection(), wishes)
                    .between("ann", "ben")
                    .orElseThrow();
            var issues = grounds(wishes).issues();
            assertEquals(
                    pair.agreements(),
                    issues.stream().mapToDouble(Grounds.OnIssue::agreements).sum());
            assertEquals(
                    pair.disagreements(),
                    issues.stream().mapToDouble(Grounds.OnIssue::disagreements).sum());
        }
    }
}
