package parley.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.testing.MadeUp;

/** Statements in columns are the statements that went in. */
final class StatementsTest {
    private static final List<Statement> SHUFFLED = shuffled();

    private static List<Statement> shuffled() {
        var all = new ArrayList<Statement>(MadeUp.dataset(40, 500, 3, 4).statements());
        java.util.Collections.shuffle(all, new java.util.Random(4));
        return all;
    }

    private static Statements inColumns() {
        var builder = new Statements.Builder(0);
        SHUFFLED.forEach(builder::add);
        return builder.build();
    }

    @Test
    void buildsEveryStatementAsItWas() {
        assertEquals(new HashSet<>(SHUFFLED), new HashSet<>(inColumns()));
    }

    @Test
    void keepsTheObjectsOfAFew() {
        var said = SHUFFLED.getFirst();
        var all = Statements.of(SHUFFLED);
        assertSame(said, all.get(all.row(said.id())));
    }

    @Test
    void standsInTheOrderOfSayingAndElseOfComing() {
        var expected = SHUFFLED.stream()
                .sorted(Comparator.comparing(Statement::said, Dated.chronological()))
                .toList();
        assertEquals(expected, inColumns());
    }

    @Test
    void findsTheRowOfEveryId() {
        var all = inColumns();
        for (int row = 0; row < all.size(); row++) {
            assertEquals(row, all.row(all.get(row).id()));
        }
        assertEquals(-1, all.row("nobody-said-this"));
    }

    @Test
    void knowsItsOwnStatementsOnly() {
        var all = inColumns();
        assertEquals(3, all.indexOf(all.get(3)));
        var other = all.get(3);
        var changed = new Statement(
                other.id(),
                other.speaker(),
                other.addressees(),
                other.mentions(),
                new Dated.Day(LocalDate.EPOCH),
                other.place(),
                other.occasion(),
                other.act(),
                other.cameo(),
                other.paraphrase(),
                other.positions(),
                other.inReplyTo(),
                other.attestations(),
                other.confidence(),
                other.note());
        assertFalse(all.contains(changed));
    }

    @Test
    void answersByColumnAsByObject() {
        var all = inColumns();
        for (int row = 0; row < all.size(); row++) {
            var said = all.get(row);
            var told = new ArrayList<String>();
            all.forEachAddressee(row, code -> told.add(all.actor(code)));
            var sources = new ArrayList<String>();
            all.forEachSource(row, code -> sources.add(all.source(code)));
            assertEquals(said.speaker(), all.actor(all.speaker(row)));
            assertEquals(said.addressees(), told);
            assertEquals(said.attestations().stream().map(Attestation::source).toList(), sources);
            assertEquals(said.positions(), all.positions().get(all.positions(row)));
            assertEquals(said.said(), all.said().get(row));
        }
    }

    @Test
    void takesNoIdTwice() {
        var twice = new ArrayList<>(SHUFFLED);
        twice.add(SHUFFLED.getFirst());
        assertThrows(IllegalStateException.class, () -> Statements.of(twice));
    }

    @Test
    void holdsNoneAtAll() {
        assertEquals(List.of(), Statements.of(List.of()));
        assertEquals(-1, Statements.of(List.of()).row("anything"));
    }

    @Test
    void codesOfActorsLeadBack() {
        var all = inColumns();
        assertTrue(IntStream.range(0, all.actors()).allMatch(code -> all.actorCode(all.actor(code)) == code));
        assertEquals(-1, all.actorCode("nobody"));
    }
}
