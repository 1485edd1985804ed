package parley.ui.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.query.TimeWindow;

class DayWordsTest {
    private static final LocalDate DAY = LocalDate.of(2013, 2, 25);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-02-25",
                "25 Feb 2013",
                " 25 feb  2013 ",
                "25 February 2013",
                "Mon 25 Feb 2013",
                "Feb 25, 2013",
                "25. FEB 2013"
            })
    void readsADayHoweverItIsTyped(String word) {
        assertEquals(Optional.of(DAY), DayWords.read(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-02-30", "29 Feb 2013", "yesterday", "25", "Tue 25 Feb 2013", "2013-02", "\u0000"})
    void saysWhatIsNoDay(String word) {
        var wrong = assertInstanceOf(DayWords.Typed.Wrong.class, DayWords.window(word, ""));
        assertTrue(wrong.inFrom() && !wrong.inTo());
        assertTrue(wrong.sentence().contains("25 Feb 2013"), wrong.sentence());
    }

    @Test
    void readsALeapDay() {
        assertEquals(Optional.of(LocalDate.of(2012, 2, 29)), DayWords.read("29 Feb 2012"));
    }

    @Test
    void blankLeavesAnEndOpen() {
        assertEquals(new DayWords.Typed.Window(new TimeWindow(DAY, null)), DayWords.window("25 Feb 2013", "  "));
        assertEquals(new DayWords.Typed.Window(TimeWindow.ALWAYS), DayWords.window("", ""));
    }

    @Test
    void windowThatEndsBeforeItBeginsIsASentence() {
        assertEquals(
                new DayWords.Typed.Wrong(
                        "The window would end on 24 Feb 2013, before it begins on 25 Feb 2013.", true, true),
                DayWords.window("25 Feb 2013", "2013-02-24"));
    }

    @Test
    void readsWhatItPrints() {
        assertEquals(Optional.of(DAY), DayWords.read(DayWords.print(DAY)));
    }

    @Test
    void saysAWindowAsShortAsCanBe() {
        assertEquals("25 – 26 Feb", words("2013-02-25", "2013-02-26"));
        assertEquals("25 Feb", words("2013-02-25", "2013-02-25"));
        assertEquals("28 Feb – 2 Mar", words("2013-02-28", "2013-03-02"));
        assertEquals("30 Dec 2012 – 2 Jan 2013", words("2012-12-30", "2013-01-02"));
        assertEquals("from 25 Feb", DayWords.words(new TimeWindow(DAY, null)));
    }

    private static String words(String from, String to) {
        return DayWords.words(new TimeWindow(LocalDate.parse(from), LocalDate.parse(to)));
    }
}
