package parley.ui.words;

import java.util.Locale;
import parley.dataset.Overview;
import parley.model.Dated;
import parley.model.Period;

/** Numbers of things in words. */
public final class Amounts {
    private Amounts() {}

    /** "1 statement", "1,402 statements". */
    public static String of(int count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** "1,402". */
    public static String number(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** "12 of 402". */
    public static String outOf(int count, int total) {
        return number(count) + " of " + number(total);
    }

    /** "3 %"; what is there but rounds to nothing is "< 1 %", and a dash stands where there is nothing to count. */
    public static String share(int count, int total) {
        if (total == 0) {
            return "–";
        }
        long percent = Math.round(100.0 * count / total);
        return count > 0 && percent == 0 ? "< 1 %" : percent + " %";
    }

    /** "402 statements · 112 actors · 80 events · 437 sources". */
    public static String contents(Overview overview) {
        return String.join(
                " · ",
                of(overview.statements(), "statement"),
                of(overview.actors(), "actor"),
                of(overview.events(), "event"),
                of(overview.sources(), "source"));
    }

    /** "1 Jan – 31 Dec 2013". */
    public static String days(Period period) {
        return Dates.inFull(new Dated.Range(period.from(), period.to(), null));
    }
}
