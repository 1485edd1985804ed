package parley.picture.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final LocalDate FIRST = LocalDate.parse("2013-02-18");
    private static final LocalDate LAST = LocalDate.parse("2013-02-28");

    private final TimeScale scale = new TimeScale(Said.period("2013-02-18", "2013-02-28"), 100, 1200);

    @Test
    void bothEndsOfThePeriodHaveAColumn() {
        assertEquals(11, scale.days());
        assertEquals(100, scale.start(FIRST));
        assertEquals(1200, scale.end(LAST));
    }

    @Test
    void everyPlaceInAColumnIsItsDay() {
        assertEquals(FIRST, scale.day(100));
        assertEquals(FIRST, scale.day(199.9));
        assertEquals(FIRST.plusDays(1), scale.day(200));
        assertEquals(LAST, scale.day(1199.9));
    }

    @Test
    void placesBeyondAreTheEnds() {
        assertEquals(FIRST, scale.day(-5000));
        assertEquals(LAST, scale.day(5000));
        assertEquals(LAST.plusDays(1), scale.nearestStart(5000));
    }

    @Test
    void leapDayIsADayLikeAnother() {
        var leap = new TimeScale(Said.period("2012-02-28", "2012-03-01"), 0, 300);
        assertEquals(LocalDate.parse("2012-02-29"), leap.day(150));
        assertEquals(200, leap.start(LocalDate.parse("2012-03-01")));
    }

    @Test
    void daysAreEquallyLongWhereClocksChange() {
        var march = new TimeScale(Said.period("2013-03-30", "2013-04-01"), 0, 300);
        assertEquals(200, march.start(LocalDate.parse("2013-04-01")));
        assertEquals(150, march.at(LocalDate.parse("2013-03-31"), LocalTime.NOON));
    }

    @Test
    void oneDayFillsAll() {
        var day = new TimeScale(Said.period("2013-02-25", "2013-02-25"), 0, 500);
        assertEquals(500, day.dayWidth());
        assertEquals(LocalDate.parse("2013-02-25"), day.day(499));
    }
}
