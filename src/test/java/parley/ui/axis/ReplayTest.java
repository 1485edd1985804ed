package parley.ui.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.query.TimeWindow;
import parley.session.Selection;
import parley.session.Session;

class ReplayTest {
    private final Session session = new Session(Datasets.offer());
    private final Replay replay = new Replay(session);

    private Selection selected() {
        return session.reading().get().state().selection();
    }

    private List<String> order() {
        return session.reading().get().projection().statements().stream()
                .map(said -> said.id())
                .toList();
    }

    @Test
    void playsEveryStatementInOrderAndStops() {
        var played = new ArrayList<Selection>();
        replay.start();
        played.add(selected());
        while (replay.next()) {
            played.add(selected());
        }
        assertEquals(order().stream().map(Selection.OfStatement::new).toList(), played);
        assertFalse(replay.playing().get());
    }

    @Test
    void goesOnFromTheSelectedStatement() {
        session.select(new Selection.OfStatement(order().get(1)));
        replay.start();
        assertEquals(new Selection.OfStatement(order().get(2)), selected());
    }

    @Test
    void beginsAnewAfterTheLast() {
        session.select(new Selection.OfStatement(order().getLast()));
        replay.start();
        assertEquals(new Selection.OfStatement(order().getFirst()), selected());
    }

    @Test
    void leavesOutWhatTheFilterLeavesOut() {
        session.showWindow(new TimeWindow(LocalDate.parse("2013-02-05"), null));
        replay.start();
        assertEquals(new Selection.OfStatement("appeal"), selected());
        assertTrue(replay.playing().get());
        replay.next();
        assertEquals(new Selection.OfStatement("protest"), selected());
        assertFalse(replay.playing().get());
    }

    @Test
    void stopsWhenSomethingElseIsSelected() {
        replay.start();
        session.select(new Selection.OfActor("rebel"));
        assertFalse(replay.playing().get());
        assertFalse(replay.next());
        assertEquals(new Selection.OfActor("rebel"), selected());
    }

    @Test
    void stopsWhenTheFilterChanges() {
        replay.start();
        session.search("talks");
        assertFalse(replay.playing().get());
    }

    @Test
    void stopsWhenAnotherDatasetIsOpened() {
        replay.start();
        session.open(Datasets.offer());
        assertFalse(replay.playing().get());
    }

    @Test
    void doesNotStartWithNothingToPlay() {
        session.search("nobody said this");
        replay.start();
        assertFalse(replay.playing().get());
    }

    @Test
    void isOneStepOfTheHistory() {
        replay.start();
        replay.next();
        assertTrue(replay.playing().get());
        session.back();
        assertEquals(Selection.NOTHING, selected());
    }
}
