package parley.analysis.questions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.model.Dated;

/** Pieces of sentences. */
final class Sentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Sentences() {}

    /** A count and its noun: "1 other", "3 others". */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A share as a percentage, small ones not rounded to nothing. */
    static String percent(double share) {
        double percent = 100 * share;
        return percent < 1 ? "below 1 %" : Math.round(percent) + " %";
    }

    /** A number to two places. */
    static String decimals(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    static String date(Dated dated) {
        return switch (dated) {
            case Dated.Moment _, Dated.Day _ -> day(dated.first());
            case Dated.Month(YearMonth month) -> MONTH.format(month);
            case Dated.Range(LocalDate first, LocalDate last, var _) -> day(first) + " to " + day(last);
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
