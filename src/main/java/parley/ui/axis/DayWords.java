package parley.ui.axis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.picture.axis.Days;
import parley.query.TimeWindow;

/** Days as they are typed and read on the axis: "25 Feb 2013", "25 February 2013" or "2013-02-25". */
final class DayWords {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final List<DateTimeFormatter> READ = List.of(
            pattern("uuuu-M-d"),
            pattern("d MMM uuuu"),
            pattern("d MMMM uuuu"),
            pattern("EEE d MMM uuuu"),
            pattern("MMM d uuuu"),
            pattern("MMMM d uuuu"));

    private DayWords() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** What two typed ends come to. */
    sealed interface Typed {
        record Window(TimeWindow window) implements Typed {}

        /**
         * They come to no window.
         *
         * @param sentence what is wrong, and what to write
         * @param inFrom whether the first end is at fault
         * @param inTo whether the second end is
         */
        record Wrong(String sentence, boolean inFrom, boolean inTo) implements Typed {}
    }

    /** "25 Feb 2013". */
    static String print(LocalDate day) {
        return PRINTED.format(day);
    }

    /** What is typed as the two ends of a window; blank leaves an end open. */
    static Typed window(String from, String to) {
        var first = read(from);
        var last = read(to);
        if (first.isEmpty() && !from.isBlank()) {
            return new Typed.Wrong(noDay(from), true, false);
        }
        if (last.isEmpty() && !to.isBlank()) {
            return new Typed.Wrong(noDay(to), false, true);
        }
        return window(first.orElse(null), last.orElse(null));
    }

    private static Typed window(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from)
                ? new Typed.Wrong(
                        "The window would end on " + print(to) + ", before it begins on " + print(from) + ".",
                        true,
                        true)
                : new Typed.Window(new TimeWindow(from, to));
    }

    private static String noDay(String word) {
        return "“" + word.strip() + "” is no day; write 25 Feb 2013 or 2013-02-25.";
    }

    /** The day that is typed; empty where it is none, or where the calendar has no such day. */
    static Optional<LocalDate> read(String word) {
        var plain = word.strip().replaceAll("[,.\\s\\u00a0]+", " ").strip();
        return READ.stream().flatMap(form -> parse(form, plain).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(DateTimeFormatter form, String word) {
        try {
            return Optional.of(LocalDate.parse(word, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** "25 – 26 Feb", "28 Feb – 2 Mar", "25 Feb", "from 25 Feb", "30 Dec 2012 – 2 Jan 2013". */
    static String words(TimeWindow window) {
        var from = window.from();
        var to = window.to();
        if (from == null) {
            return to == null ? "all days" : "until " + SHORT.format(to);
        }
        return to == null ? "from " + SHORT.format(from) : words(new Days(from, to));
    }

    /** "25 – 26 Feb", "25 Feb", "30 Dec 2012 – 2 Jan 2013". */
    static String words(Days days) {
        var from = days.from();
        var to = days.to();
        if (from.equals(to)) {
            return SHORT.format(from);
        }
        if (from.getYear() != to.getYear()) {
            return print(from) + " – " + print(to);
        }
        return (from.getMonth() == to.getMonth() ? String.valueOf(from.getDayOfMonth()) : SHORT.format(from)) + " – "
                + SHORT.format(to);
    }
}
