package parley.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
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
    private static final Pattern MOMENT = Pattern.compile(CLOCK.pattern() + "(Z|[+-]\\d{2}:\\d{2})");

    private DateWords() {}

    /** A day, a month, or a moment with the offset of the place's clock. */
    static Parsed<Dated> dated(String word) {
        if (isDay(word)) {
            return real(
                    word, day -> new Dated.Day(LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, 10))));
        }
        if (matches(MOMENT, word)) {
            return real(word, moment -> new Dated.Moment(OffsetDateTime.parse(moment)));
        }
        if (matches(MONTH, word)) {
            return real(word, month -> new Dated.Month(YearMonth.parse(month)));
        }
        return new Bad<>(advice(word));
    }

    /** Whether a text is of the form of most dates there are, which are many: digits, and two hyphens. */
    private static boolean isDay(String word) {
        if (word.length() != 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = word.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
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
