package parley.analysis.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.analysis.Talks;
import parley.analysis.contact.Encounter;
import parley.analysis.contact.Encounters;
import parley.model.Dataset;
import parley.query.Filter;
import parley.query.TimeWindow;

/**
 * Worked out by hand on this network of contacts:
 * <pre>
 *        b ─── d
 *      /   \ /   \          a–b  ask (1 Feb), talks (2 Feb)      b–d  word (3 Feb)     c–d  letter (4 Feb)
 *     a     ×     f         a–c  call (5 Feb)                    b–e  note (6 Feb)     c–e  visit (7 Feb)
 *      \   / \   /          d–f  plea (8 Feb)                    e–f  answer (9 Feb: f to e)
 *        c ─── e
 *     g ─── h               g–h  chat (10 Feb); g speaks of f (11 Feb); i is alone
 * </pre>
 * From a to f lead four chains of three steps, one for each of b, c with each of d, e; each of the four stands on two.
 */
class RoutesTest {
    private final Dataset dataset = talks().dataset();

    private static Talks talks() {
        return new Talks()
                .actors("a", "b", "c", "d", "e", "f", "g", "h", "i")
                .said("ask", 1, "a", "b")
                .event("talks", 2, "held", "a", "b")
                .said("word", 3, "b", "d")
                .said("letter", 4, "c", "d")
                .said("call", 5, "a", "c")
                .said("note", 6, "b", "e")
                .said("visit", 7, "c", "e")
                .said("plea", 8, "d", "f")
                .said("answer", 9, "f", "e")
                .said("chat", 10, "g", "h")
                .said("remark", 11, "g", "", "f", "01", "", "");
    }

    private static Route route(Dataset dataset, Filter filter, String from, String to) {
        var projection = Talks.under(dataset, filter);
        return Routes.between(Encounters.of(dataset, projection), projection, from, to);
    }

    private Route.Found found(String from, String to) {
        return assertInstanceOf(Route.Found.class, route(dataset, Filter.NONE, from, to));
    }

    private Route.Apart apart(Filter filter, String from, String to) {
        return assertInstanceOf(Route.Apart.class, route(dataset, filter, from, to));
    }

    private static List<String> words(Route.Found found) {
        return found.chains().stream()
                .map(chain -> String.join("", chain.actors()))
                .toList();
    }

    @Test
    void allShortestChainsAreFoundTheBestBackedFirst() {
        assertEquals(List.of("abdf", "abef", "acdf", "acef"), words(found("a", "f")));
        assertEquals(BigInteger.valueOf(4), found("a", "f").count());
    }

    @Test
    void brokersAreRankedByTheChainsThroughThemThenAsThoseAreListed() {
        var two = BigInteger.TWO;
        assertEquals(
                List.of(new Broker("b", two), new Broker("d", two), new Broker("e", two), new Broker("c", two)),
                found("a", "f").brokers());
        assertEquals(
                List.of(new Broker("b", BigInteger.ONE), new Broker("c", BigInteger.ONE)),
                found("a", "d").brokers());
    }

    @Test
    void aStepHasItsContactsTheLatestLast() {
        var first = found("a", "f").chains().getFirst().hops().getFirst();
        assertEquals(2, first.encounters().size());
        assertInstanceOf(Encounter.Met.class, first.latest());
    }

    @Test
    void aStepThatOnlyOneSpokeOnIsOneSided() {
        var chain = found("a", "f").chains().getFirst();
        assertFalse(chain.hops().getFirst().isOneSided(), "they met");
        assertTrue(chain.hops().get(1).isOneSided(), "d never answered b");
    }

    @Test
    void aChainLeadsAlsoAgainstTheDirectionOfWords() {
        assertEquals(List.of("fdba", "feba", "fdca", "feca"), words(found("f", "a")));
        assertTrue(found("f", "a").direct().isEmpty());
    }

    @Test
    void whoIsInContactHasTheWaysThroughOthersBesides() {
        var route = found("a", "b");
        assertEquals(2, route.direct().orElseThrow().encounters().size());
        assertEquals(List.of("acdb", "aceb"), words(route));
    }

    @Test
    void aContactWithoutAnyWayAroundStandsAlone() {
        var route = found("g", "h");
        assertTrue(route.direct().isPresent());
        assertEquals(List.of(), route.chains());
        assertEquals(BigInteger.ZERO, route.count());
    }

    @Test
    void withoutAChainTheNearestMentionIsNamed() {
        var apart = apart(Filter.NONE, "a", "h");
        assertEquals(5, apart.reached());
        assertEquals(1, apart.reaching());
        var near = assertInstanceOf(Route.Nearness.Mentioned.class, apart.nearest());
        assertEquals("remark", near.statement().id());
        assertEquals("f", near.mentioned());
    }

    @Test
    void whoHasNoContactIsReachedByNobodyAndNothingIsNear() {
        var apart = apart(Filter.NONE, "a", "i");
        assertEquals(0, apart.reaching());
        assertEquals(null, apart.nearest());
    }

    @Test
    void speakingForSomebodyComesNearToAContact() {
        var represented = talks().actor("k", "a")
                .actor("l")
                .said("greeting", 12, "k", "l")
                .dataset();
        var apart = assertInstanceOf(Route.Apart.class, route(represented, Filter.NONE, "l", "f"));
        assertEquals(new Route.Nearness.SpeaksFor("k", "a"), apart.nearest());
    }

    @Test
    void aMentionIsNoContact() {
        assertInstanceOf(Route.Apart.class, route(dataset, Filter.NONE, "g", "f"));
    }

    @Test
    void aMeetingThatWasOnlyPlannedIsNoContact() {
        var planned = new Talks()
                .actors("a", "b")
                .event("summit", 3, "planned", "a", "b")
                .dataset();
        assertInstanceOf(Route.Apart.class, route(planned, Filter.NONE, "a", "b"));
    }

    @Test
    void whatTheWindowLeavesOutLeadsNowhere() {
        var early = Filter.NONE.withWindow(new TimeWindow(null, LocalDate.of(2013, 2, 7)));
        assertEquals(4, apart(early, "a", "f").reached());
        var withoutE = Filter.NONE.withWindow(new TimeWindow(null, LocalDate.of(2013, 2, 8)));
        var route = assertInstanceOf(Route.Found.class, route(dataset, withoutE, "a", "f"));
        assertEquals(List.of("abdf", "acdf"), words(route));
    }

    @Test
    void ofVeryManyChainsAllAreCountedAndSomeListed() {
        var wide = new Talks().actors("a", "z");
        for (int i = 10; i < 30; i++) {
            wide.actor("m" + i).said("to" + i, 1, "a", "m" + i).said("from" + i, 2, "m" + i, "z");
        }
        var route = assertInstanceOf(Route.Found.class, route(wide.dataset(), Filter.NONE, "a", "z"));
        assertEquals(BigInteger.valueOf(20), route.count());
        assertEquals(Routes.LISTED, route.chains().size());
        assertEquals(20, route.brokers().size());
    }

    @Test
    void nobodyIsReachedFromThemselves() {
        assertThrows(IllegalArgumentException.class, () -> route(dataset, Filter.NONE, "a", "a"));
    }
}
