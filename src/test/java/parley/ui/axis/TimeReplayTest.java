package parley.ui.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.Datasets;
import parley.picture.axis.Stride;
import parley.query.TimeWindow;
import parley.session.Lanes;
import parley.session.Session;

class TimeReplayTest {
    private static final Stride DAILY = new Stride(1, 1);

    private final Session session = new Session(Datasets.offer());
    private final TimeReplay replay = new TimeReplay(session);

    private TimeWindow window() {
        return session.reading().get().state().filter().window();
    }

    private static TimeWindow days(int from, int to) {
        return new TimeWindow(LocalDate.of(2013, 2, from), LocalDate.of(2013, 2, to));
    }

    @Test
    void growsFromTheFirstDayAndGivesBackAllDaysAtTheEnd() {
        replay.start(DAILY);
        assertEquals(days(1, 1), window());
        for (int day = 2; day <= 7; day++) {
            assertTrue(replay.next(DAILY));
            assertEquals(days(1, day), window());
        }
        assertFalse(replay.next(DAILY));
        assertEquals(TimeWindow.ALWAYS, window());
        assertFalse(replay.playing().get());
    }

    @Test
    void playsOnlyTheSetWindow() {
        session.showWindow(days(2, 4));
        replay.start(DAILY);
        assertEquals(days(2, 2), window());
        replay.next(new Stride(7, 1));
        assertEquals(days(2, 4), window());
    }

    @Test
    void pausedItKeepsItsWindowAndGoesOnFromThere() {
        replay.start(DAILY);
        replay.next(DAILY);
        replay.pause();
        assertEquals(days(1, 2), window());
        assertFalse(replay.next(DAILY));
        replay.start(DAILY);
        assertEquals(days(1, 3), window());
    }

    @Test
    void stoppedItGivesBackTheWindowFromBefore() {
        session.showWindow(days(2, 6));
        replay.start(DAILY);
        replay.next(DAILY);
        replay.stop();
        assertEquals(days(2, 6), window());
        assertEquals(Optional.empty(), replay.run().get());
    }

    @Test
    void anotherWindowEndsIt() {
        replay.start(DAILY);
        session.showWindow(days(3, 5));
        assertFalse(replay.playing().get());
        assertEquals(Optional.empty(), replay.run().get());
        assertEquals(days(3, 5), window());
    }

    @Test
    void lookingAtTheAxisOtherwiseDoesNot() {
        replay.start(DAILY);
        session.showAxis(axis -> axis.withLanes(Lanes.ACTORS));
        assertTrue(replay.next(DAILY));
    }

    @Test
    void anotherDatasetEndsIt() {
        replay.start(DAILY);
        session.open(Datasets.offer());
        assertFalse(replay.playing().get());
    }

    @Test
    void isOneStepOfTheHistory() {
        replay.start(DAILY);
        replay.next(DAILY);
        replay.pause();
        session.back();
        assertEquals(TimeWindow.ALWAYS, window());
    }
}
