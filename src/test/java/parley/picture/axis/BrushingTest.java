package parley.picture.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.query.TimeWindow;

class BrushingTest {
    /** The 18th begins at 0, the 25th at 700, the 26th at 800. */
    private final TimeScale scale = new TimeScale(Said.period("2013-02-18", "2013-02-28"), 0, 1100);

    private static Days days(int from, int to) {
        return new Days(LocalDate.of(2013, 2, from), LocalDate.of(2013, 2, to));
    }

    private Brushing pressed(double x, Days brush) {
        return Brushing.pressed(x, Optional.of(brush), scale, 5, scale.period());
    }

    @Test
    void holdsBothDaysDraggedOver() {
        var drawing = Brushing.pressed(701, Optional.empty(), scale, 5, scale.period());
        assertEquals(days(25, 26), drawing.at(801, scale));
        assertEquals(
                new TimeWindow(LocalDate.of(2013, 2, 25), LocalDate.of(2013, 2, 26)),
                drawing.at(899, scale).window());
    }

    @Test
    void holdsTheSameDaysDraggedBackwards() {
        assertEquals(
                days(25, 26),
                Brushing.pressed(899, Optional.empty(), scale, 5, scale.period())
                        .at(701, scale));
    }

    @Test
    void dragBeyondTheEndStopsAtTheLastDay() {
        assertEquals(
                days(25, 28),
                Brushing.pressed(750, Optional.empty(), scale, 5, scale.period())
                        .at(9000, scale));
    }

    @Test
    void startFollowsTheNearestBeginningOfADay() {
        var moving = pressed(702, days(25, 26));
        assertInstanceOf(Brushing.MovingStart.class, moving);
        assertEquals(days(24, 26), moving.at(640, scale));
        assertEquals(days(26, 26), moving.at(5000, scale));
    }

    @Test
    void endFollowsTheNearestEndOfADay() {
        var moving = pressed(897, days(25, 26));
        assertInstanceOf(Brushing.MovingEnd.class, moving);
        assertEquals(days(25, 27), moving.at(1010, scale));
        assertEquals(days(25, 25), moving.at(0, scale));
        assertEquals(days(25, 28), moving.at(5000, scale));
    }

    @Test
    void middleMovesAllAndKeepsItsLength() {
        var moving = pressed(800, days(25, 26));
        assertEquals(days(23, 24), moving.at(610, scale));
        assertEquals(days(18, 19), moving.at(-5000, scale));
        assertEquals(days(27, 28), moving.at(5000, scale));
    }

    @Test
    void aWindowLongerThanTheDaysOnViewMovesWithinThePeriod() {
        var week = new TimeScale(Said.period("2013-02-20", "2013-02-21"), 0, 200);
        var moving = Brushing.pressed(100, Optional.of(days(19, 24)), week, 5, scale.period());
        assertEquals(days(20, 25), moving.at(200, week));
        assertEquals(days(23, 28), moving.at(5000, week));
    }

    @Test
    void openEndsReachToThePeriodsEnd() {
        var period = scale.period();
        assertEquals(Optional.of(days(25, 28)), Days.of(new TimeWindow(LocalDate.of(2013, 2, 25), null), period));
        assertEquals(Optional.empty(), Days.of(TimeWindow.ALWAYS, period));
        assertEquals(Optional.empty(), Days.of(new TimeWindow(LocalDate.of(2013, 3, 1), null), period));
    }
}
