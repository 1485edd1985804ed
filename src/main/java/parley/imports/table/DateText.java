package parley.imports.table;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.model.Dated;

/**
 * Dates as people write them in tables. A clock without an offset is left out, since a moment needs the place's; a day
 * within 12 before or after a month within 12 is read by the table's {@link DateOrder} alone, save between dots, where
 * the day always comes first.
 */
final class DateText {
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(\\.\\d+)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[T ,].*)?");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})\\.?(?:st|nd|rd|th)?[ -](\\p{L}+)\\.?,?[ -](\\d{4})");
    private static final Pattern WORD_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern WORD_YEAR = Pattern.compile("(\\p{L}+)\\.?,?[ -](\\d{4})");
    private static final Map<String, Integer> MONTHS = months();

    private DateText() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : List.of("en", "de", "fr", "es", "it", "pt", "nl", "ru")) {
            var symbols = DateFormatSymbols.getInstance(Locale.of(language));
            for (int month = 1; month <= 12; month++) {
                months.putIfAbsent(key(symbols.getMonths()[month - 1]), month);
                months.putIfAbsent(key(symbols.getShortMonths()[month - 1]), month);
            }
        }
        months.put("sept", 9);
        return months;
    }

    private static String key(String month) {
        return month.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** Whether a text is of a shape in which day and month may be taken for each other. */
    static boolean isNumbers(String text) {
        return NUMBERS.matcher(text).matches();
    }

    /** What a text of such a shape tells of the order; empty where it can be read both ways, or neither. */
    static Optional<DateOrder> order(String text) {
        var numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        if (numbers.group(2).equals(".")) {
            return Optional.of(DateOrder.DMY);
        }
        if (first > 12) {
            return second > 12 ? Optional.empty() : Optional.of(DateOrder.DMY);
        }
        return second > 12 ? Optional.of(DateOrder.MDY) : Optional.empty();
    }

    /** Whether a text is what a spreadsheet counts days with. */
    static boolean isSerial(String text) {
        return SERIAL.matcher(text).matches();
    }

    /** Whether a text looks like a date of any kind, a bare number of a spreadsheet's apart. */
    static boolean isDate(String text) {
        return read(text, DateOrder.DMY).isPresent()
                || read(text, DateOrder.MDY).isPresent();
    }

    /** The date; empty where the text is none, or cannot be told by this order. */
    static Optional<Dated> read(String text, DateOrder order) {
        return real(
                () -> order == DateOrder.SERIAL && isSerial(text) ? Optional.of(serial(text)) : written(text, order));
    }

    private static Dated serial(String text) {
        return new Dated.Day(SPREADSHEET_EPOCH.plusDays((long) Double.parseDouble(text)));
    }

    private static Optional<Dated> written(String text, DateOrder order) {
        if (MOMENT.matcher(text).matches()) {
            return Optional.of(new Dated.Moment(OffsetDateTime.parse(text)));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches() && (!yearFirst.group(2).isEmpty() || text.length() == 8)) {
            return day(yearFirst, 1, 3, 4);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(new Dated.Month(YearMonth.of(number(month, 1), number(month, 2))));
        }
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return Optional.of(new Dated.Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null));
        }
        var numbers = NUMBERS.matcher(text);
        return numbers.matches() ? ofNumbers(numbers, order) : withWords(text);
    }

    private static Optional<Dated> ofNumbers(Matcher numbers, DateOrder order) {
        if (numbers.group(2).equals(".") || order == DateOrder.DMY) {
            return day(numbers, 4, 3, 1);
        }
        if (order == DateOrder.MDY) {
            return day(numbers, 4, 1, 3);
        }
        return switch (order(numbers.group()).orElse(DateOrder.AMBIGUOUS)) {
            case DMY -> day(numbers, 4, 3, 1);
            case MDY -> day(numbers, 4, 1, 3);
            case YMD, SERIAL, AMBIGUOUS -> Optional.empty();
        };
    }

    private static Optional<Dated> withWords(String text) {
        var dayWord = DAY_WORD.matcher(text);
        if (dayWord.matches()) {
            return day(number(dayWord, 3), dayWord.group(2), number(dayWord, 1));
        }
        var wordDay = WORD_DAY.matcher(text);
        if (wordDay.matches()) {
            return day(number(wordDay, 3), wordDay.group(1), number(wordDay, 2));
        }
        var wordYear = WORD_YEAR.matcher(text);
        return wordYear.matches()
                ? month(wordYear.group(1)).map(month -> new Dated.Month(YearMonth.of(number(wordYear, 2), month)))
                : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        return Optional.ofNullable(MONTHS.get(key(word)));
    }

    private static Optional<Dated> day(int year, String month, int day) {
        return month(month).map(number -> new Dated.Day(LocalDate.of(year, number, day)));
    }

    private static Optional<Dated> day(Matcher text, int year, int month, int day) {
        return Optional.of(new Dated.Day(LocalDate.of(number(text, year), number(text, month), number(text, day))));
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }

    private static Optional<Dated> real(Supplier<Optional<Dated>> reading) {
        try {
            return reading.get();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
