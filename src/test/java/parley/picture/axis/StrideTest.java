package parley.picture.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.query.TimeWindow;

class StrideTest {
    private static final Days WEEK = new Days(LocalDate.parse("2013-02-18"), LocalDate.parse("2013-02-24"));

    @Test
    void aYearTakesAboutAMinute() {
        var stride = Stride.through(365, 60);
        assertEquals(60, stride.seconds() * 365 / stride.days(), 2);
        assertTrue(stride.seconds() >= 0.4);
    }

    @Test
    void fewDaysAreNotDrawnOut() {
        assertEquals(new Stride(1, 1.5), Stride.through(11, 60));
    }

    @Test
    void growsFromTheFirstDayToTheLast() {
        var stride = new Stride(3, 1);
        var window = Optional.of(stride.first(WEEK));
        assertEquals(new TimeWindow(WEEK.from(), LocalDate.parse("2013-02-20")), window.orElseThrow());
        window = stride.next(new Days(WEEK.from(), LocalDate.parse("2013-02-20")), WEEK);
        assertEquals(LocalDate.parse("2013-02-23"), window.orElseThrow().to());
        window = stride.next(new Days(WEEK.from(), LocalDate.parse("2013-02-23")), WEEK);
        assertEquals(WEEK.window(), window.orElseThrow());
        assertEquals(Optional.empty(), stride.next(WEEK, WEEK));
    }
}
