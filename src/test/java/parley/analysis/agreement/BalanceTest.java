package parley.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parley.model.Stance.CONDITIONAL;
import static parley.model.Stance.OPPOSES;
import static parley.model.Stance.SUPPORTS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.analysis.Debate;
import parley.analysis.agreement.Balance.Kind;
import parley.analysis.agreement.Balance.Triad;

class BalanceTest {
    private static Balance balance(Debate debate, int most) {
        var wishes = AgreementWishes.on(Set.of("talks", "arms", "aid")).with(Normalisation.NONE);
        return Balance.of(AgreementNetwork.of(debate.dataset(), debate.projection(), wishes), most);
    }

    /** Mid agrees with left on talks and with right on arms, who oppose each other on aid. */
    private static Debate torn() {
        return new Debate("left", "mid", "right")
                .takes("left", "talks", SUPPORTS)
                .takes("mid", "talks", SUPPORTS)
                .takes("mid", "arms", SUPPORTS)
                .takes("right", "arms", SUPPORTS)
                .takes("left", "aid", SUPPORTS)
                .takes("right", "aid", OPPOSES);
    }

    /** Ann, ben and cal agree, and oppose dee: one triad of friends, three with a common opponent. */
    @Test
    void twoSidesAreBalanced() {
        var debate = new Debate("ann", "ben", "cal", "dee")
                .takes("ann", "talks", SUPPORTS)
                .takes("ben", "talks", SUPPORTS)
                .takes("cal", "talks", SUPPORTS)
                .takes("dee", "talks", OPPOSES);
        assertEquals(new Balance(Map.of(Kind.ALL_AGREE, 1L, Kind.COMMON_OPPONENT, 3L), List.of()), balance(debate, 10));
    }

    @Test
    void whoAgreesWithTwoOpponentsIsNamedFirst() {
        var triad = new Triad(List.of("mid", "left", "right"), Kind.TORN_BETWEEN, 1);
        assertEquals(new Balance(Map.of(Kind.TORN_BETWEEN, 1L), List.of(triad)), balance(torn(), 10));
    }

    /** Each two oppose each other on an issue of their own. */
    @Test
    void threeOpponentsAreFrustrated() {
        var debate = new Debate("ann", "ben", "cal")
                .takes("ann", "talks", SUPPORTS)
                .takes("ben", "talks", OPPOSES)
                .takes("ann", "arms", SUPPORTS)
                .takes("cal", "arms", OPPOSES)
                .takes("ben", "aid", SUPPORTS)
                .takes("cal", "aid", OPPOSES);
        assertEquals(
                Kind.ALL_OPPOSED, balance(debate, 10).frustrated().getFirst().kind());
    }

    /** A conditional stance agrees with support as much as it disagrees. */
    @Test
    void tiesWithoutASignMakeNoTriad() {
        var debate = new Debate("ann", "ben", "cal")
                .takes("ann", "talks", SUPPORTS)
                .takes("ben", "talks", SUPPORTS)
                .takes("cal", "talks", CONDITIONAL);
        assertEquals(0, balance(debate, 10).triads());
        assertTrue(Double.isNaN(balance(debate, 10).share()));
    }

    @Test
    void noMoreAreNamedThanAskedFor() {
        assertEquals(List.of(), balance(torn(), 0).frustrated());
        assertEquals(1, balance(torn(), 0).triads());
    }

    /** Mid and right agree least, so theirs is the weakest tie. */
    @Test
    void theWeakestTieDoesNotSayWhoIsBetween() {
        var debate = torn().takes("mid", "talks", SUPPORTS).takes("left", "aid", SUPPORTS);
        assertEquals("mid", balance(debate, 10).frustrated().getFirst().actors().getFirst());
    }

    @Test
    void aSignedPairAloneIsNoTriad() {
        var debate = new Debate("ann", "ben").takes("ann", "talks", SUPPORTS).takes("ben", "talks", SUPPORTS);
        assertEquals(0, balance(debate, 10).triads());
    }
}
