package parley.export.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.model.Dated;

/** Dates as citations write them, each with the precision it has; no date is "n.d.". */
public final class CitedDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("yyyy, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("yyyy, MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);

    private CitedDate() {}

    /** "25 February 2013". */
    public static String dayFirst(@Nullable Dated date) {
        return switch (date) {
            case null -> "n.d.";
            case Dated.Moment(var at) -> DAY.format(at);
            case Dated.Day(var day) -> DAY.format(day);
            case Dated.Month(var month) -> MONTH.format(month);
            case Dated.Range(var first, var last, var _) -> DAY.format(first) + " – " + DAY.format(last);
        };
    }

    /** "2013, February 25", "2013, February 18–24". */
    static String yearFirst(@Nullable Dated date) {
        return switch (date) {
            case null -> "n.d.";
            case Dated.Moment(var at) -> YEAR_FIRST.format(at);
            case Dated.Day(var day) -> YEAR_FIRST.format(day);
            case Dated.Month(var month) -> YEAR_MONTH.format(month);
            case Dated.Range(var first, var last, var _) -> YEAR_FIRST.format(first) + "–" + lastDay(first, last);
        };
    }

    private static String lastDay(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return YEAR_FIRST.format(last);
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? Integer.toString(last.getDayOfMonth())
                : MONTH_DAY.format(last);
    }

    /** "2013-02-25", "2013-02", "2013-02-18/2013-02-24", as EDTF and BibLaTeX have it; empty for no date. */
    static String iso(@Nullable Dated date) {
        return switch (date) {
            case null -> "";
            case Dated.Moment(var at) -> at.toLocalDate().toString();
            case Dated.Day(var day) -> day.toString();
            case Dated.Month(var month) -> month.toString();
            case Dated.Range(var first, var last, var _) -> first + "/" + last;
        };
    }
}
