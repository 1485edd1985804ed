package parley.ui.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import parley.model.Dated;

/** Dates in words, always with the precision they have. */
public final class Dates {
    private static final DateTimeFormatter DAY = formatter("EEE d MMM yyyy");
    private static final DateTimeFormatter DAY_OF_MONTH = formatter("d MMM");
    private static final DateTimeFormatter TIME = formatter("HH:mm");
    private static final DateTimeFormatter MONTH = formatter("MMMM yyyy");

    private Dates() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /** "Mon 25 Feb 2013". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "25 Feb". */
    public static String dayOfMonth(LocalDate day) {
        return DAY_OF_MONTH.format(day);
    }

    /** "Mon 25 Feb 2013, 14:30", "February 2013", "18 Feb – 24 Feb 2013 (last week)". */
    public static String inFull(Dated dated) {
        return switch (dated) {
            case Dated.Moment(var at) -> day(at.toLocalDate()) + ", " + TIME.format(at);
            case Dated.Day(var day) -> day(day);
            case Dated.Month(var month) -> MONTH.format(month);
            case Dated.Range(var first, var last, var note) ->
                dayOfMonth(first) + (first.getYear() == last.getYear() ? "" : " " + first.getYear()) + " – "
                        + dayOfMonth(last) + " " + last.getYear() + (note == null ? "" : " (" + note + ")");
        };
    }
}
