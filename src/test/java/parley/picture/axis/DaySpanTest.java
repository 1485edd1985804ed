package parley.picture.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.model.Dated;
import parley.model.Period;
import parley.query.TimeWindow;

class DaySpanTest {
    private static final Period YEAR = Said.period("2013-01-01", "2013-12-31");

    private static DaySpan whole() {
        return DaySpan.of(TimeWindow.ALWAYS, YEAR);
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void allDaysAreNoWindow() {
        assertEquals(TimeWindow.ALWAYS, whole().window(YEAR));
        assertEquals(TimeWindow.ALWAYS, whole().zoomed(0.1, 0.5, YEAR).window(YEAR));
    }

    @Test
    void keepsTheDaysItIsMadeOf() {
        var february = window("2013-02-01", "2013-02-28");
        assertEquals(february, DaySpan.of(february, YEAR).window(YEAR));
    }

    @Test
    void zoomsAroundAPlace() {
        var day = LocalDate.parse("2013-08-21");
        double part = (day.getDayOfYear() - 0.5) / 365;
        var span = whole();
        for (int i = 0; i < 40; i++) {
            span = span.zoomed(1.25, part, YEAR);
            assertTrue(span.window(YEAR).admits(new Dated.Day(day)), span.toString());
        }
        assertEquals(new TimeWindow(day, day), span.window(YEAR));
    }

    @Test
    void zoomingOutComesBackToAllDays() {
        var span = whole();
        for (int i = 0; i < 10; i++) {
            span = span.zoomed(1.3, 0.9, YEAR);
        }
        for (int i = 0; i < 11; i++) {
            span = span.zoomed(1 / 1.3, 0.1, YEAR);
        }
        assertEquals(TimeWindow.ALWAYS, span.window(YEAR));
    }

    @Test
    void smallTurnsAddUp() {
        var span = DaySpan.of(window("2013-02-01", "2013-02-10"), YEAR);
        var turned = span;
        for (int i = 0; i < 20; i++) {
            turned = turned.moved(0.01, YEAR);
        }
        assertEquals(window("2013-02-03", "2013-02-12"), turned.window(YEAR));
        assertEquals(window("2013-02-01", "2013-02-10"), span.moved(0.01, YEAR).window(YEAR));
    }

    @Test
    void staysInThePeriod() {
        var february = DaySpan.of(window("2013-02-01", "2013-02-28"), YEAR);
        assertEquals(
                window("2013-01-01", "2013-01-28"), february.moved(-9, YEAR).window(YEAR));
        assertEquals(
                window("2013-12-04", "2013-12-31"), february.moved(99, YEAR).window(YEAR));
    }
}
