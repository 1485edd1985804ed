package parley.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.regex.Pattern;
import parley.dataset.Parsed.Bad;
import parley.dataset.Parsed.Good;
import parley.model.Dated;
import parley.model.Period;

/** Dates as the format writes them, each fault with advice of its own. */
final class DateWords {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");
    private static final String TO_THE_MINUTE = "0000-00-00T00:00";
    private static final String TO_THE_SECOND = TO_THE_MINUTE + ":00";
    private static final String OFFSET = "+00:00";

    private DateWords() {}

    /** A day, a month, or a moment with the offset of the place's clock. */
    static Parsed<Dated> dated(String word) {
        if (isOf(word, 0, "0000-00-00")) {
            return real(word, day -> new Dated.Day(date(day)));
        }
        int clock = clock(word);
        if (clock > 0 && isOffset(word, clock)) {
            return real(word, moment -> new Dated.Moment(moment(moment, clock)));
        }
        if (matches(MONTH, word)) {
            return real(word, month -> new Dated.Month(YearMonth.parse(month)));
        }
        return new Bad<>(advice(word));
    }

    /** Where the offset begins of a moment whose clock shows seconds or none; 0 where it is no moment. */
    private static int clock(String word) {
        if (begins(word, 0, TO_THE_SECOND)) {
            return TO_THE_SECOND.length();
        }
        return begins(word, 0, TO_THE_MINUTE) ? TO_THE_MINUTE.length() : 0;
    }

    private static boolean isOffset(String word, int from) {
        return word.startsWith("Z", from)
                ? word.length() == from + 1
                : isOf(word, from, OFFSET) || isOf(word, from, OFFSET.replace('+', '-'));
    }

    /** Whether the rest of a text is of a form, in which a 0 stands for any digit; dates are too many for patterns. */
    private static boolean isOf(String word, int from, String form) {
        return word.length() == from + form.length() && begins(word, from, form);
    }

    private static boolean begins(String word, int from, String form) {
        if (word.length() < from + form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = word.charAt(from + i);
            char wanted = form.charAt(i);
            if (wanted == '0' ? (c < '0' || c > '9') : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate date(String word) {
        return LocalDate.of(number(word, 0, 4), number(word, 5, 7), number(word, 8, 10));
    }

    private static OffsetDateTime moment(String word, int clock) {
        int seconds = clock == TO_THE_SECOND.length() ? number(word, 17, 19) : 0;
        var time = LocalTime.of(number(word, 11, 13), number(word, 14, 16), seconds);
        return OffsetDateTime.of(date(word), time, ZoneOffset.of(word.substring(clock)));
    }

    private static int number(String word, int from, int to) {
        return Integer.parseInt(word, from, to, 10);
    }

    private static String advice(String word) {
        if (matches(CLOCK, word)) {
            return ", a time without an offset; add that of the place's clock, such as \"" + word + "+03:00\".";
        }
        if (matches(YEAR, word)) {
            return ", a year only; write {\"from\": \"" + word + "-01-01\", \"to\": \"" + word + "-12-31\"}.";
        }
        return "; write a day as \"2013-02-25\", a month as \"2013-02\","
                + " a moment as \"2013-02-25T14:30+03:00\", or {\"from\": …, \"to\": …}.";
    }

    /** The days of a day, a month or a year. */
    static Parsed<Period> days(String word) {
        if (matches(DAY, word)) {
            return real(word, DateWords::day);
        }
        if (matches(MONTH, word)) {
            return real(word, DateWords::month);
        }
        if (matches(YEAR, word)) {
            return real(word, DateWords::year);
        }
        return new Bad<>("; write a day as \"2013-02-25\", or a month as \"2013-02\", or a year as \"2013\".");
    }

    private static Period day(String word) {
        var day = LocalDate.parse(word);
        return new Period(day, day);
    }

    private static Period month(String word) {
        var month = YearMonth.parse(word);
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static Period year(String word) {
        var year = Year.parse(word);
        return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static boolean matches(Pattern pattern, String word) {
        return pattern.matcher(word).matches();
    }

    private static <T> Parsed<T> real(String word, Function<String, T> parser) {
        try {
            return new Good<>(parser.apply(word));
        } catch (DateTimeException _) {
            return new Bad<>(", which no calendar or clock has; correct the day, the month or the hour.");
        }
    }
}
