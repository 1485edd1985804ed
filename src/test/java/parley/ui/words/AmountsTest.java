package parley.ui.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.model.Period;

class AmountsTest {
    @Test
    void oneIsSingular() {
        assertEquals("1 statement", Amounts.of(1, "statement"));
        assertEquals("1,402 statements", Amounts.of(1402, "statement"));
    }

    @Test
    void whatIsThereIsNeverNoPercent() {
        assertEquals("< 1 %", Amounts.share(1, 1000));
        assertEquals("0 %", Amounts.share(0, 1000));
    }

    @Test
    void aShareOfNothingIsADash() {
        assertEquals("–", Amounts.share(0, 0));
    }

    @Test
    void aPeriodWithinAYearNamesItOnce() {
        assertEquals(
                "1 Jan – 31 Dec 2013", Amounts.days(new Period(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31))));
    }

    @Test
    void languagesHaveNames() {
        assertEquals("Arabic", Languages.of("ar"));
        assertEquals("no language named", Languages.of("und"));
    }
}
