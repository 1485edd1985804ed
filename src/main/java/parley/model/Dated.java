package parley.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, with the precision that its source gives.
 * These are calendar dates where it happened, never an instant in the reader's time zone.
 */
public sealed interface Dated {

    /** Earliest first; on the same day what is timed by the clock comes before what is not; vaguer dates come last. */
    static Comparator<Dated> chronological() {
        return Comparator.comparing(Dated::first)
                .thenComparing(dated -> dated instanceof Moment(var at) ? at.toLocalTime() : LocalTime.MAX)
                .thenComparing(Dated::last);
    }

    /** The first day it can have happened on. */
    LocalDate first();

    /** The last day it can have happened on, inclusive. */
    LocalDate last();

    /** Whether the day is known. */
    default boolean isExactToTheDay() {
        return first().equals(last());
    }

    /** A moment on the clock of the place where it happened. */
    record Moment(OffsetDateTime at) implements Dated {
        @Override
        public LocalDate first() {
            return at.toLocalDate();
        }

        @Override
        public LocalDate last() {
            return at.toLocalDate();
        }
    }

    /** A calendar day. */
    record Day(LocalDate day) implements Dated {
        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }
    }

    /** A month, the day not known. */
    record Month(YearMonth month) implements Dated {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }
    }

    /**
     * Some time between two days, both inclusive.
     *
     * @param note how the source puts it ("last week"), or null
     */
    record Range(LocalDate first, LocalDate last, @Nullable String note) implements Dated {
        /** @throws IllegalArgumentException when it ends before it begins */
        public Range {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("ends on " + last + " before it begins on " + first);
            }
        }
    }
}
