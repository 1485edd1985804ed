package parley.imports.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.imports.report.Tally;
import parley.model.Act;

/** Reads the rows of one kind of event file; what cannot be read is left out with a reason. */
abstract sealed class RowReader permits GdeltRows, IcewsRows {
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    final String file;
    final Tally tally;

    RowReader(String file, Tally tally) {
        this.file = file;
        this.tally = tally;
    }

    static RowReader of(EventFormat format, String file, Tally tally) {
        return switch (format) {
            case GDELT -> new GdeltRows(file, tally);
            case ICEWS -> new IcewsRows(file, tally);
        };
    }

    /** Whether the first line is a header, which is taken in. */
    abstract boolean takesHeader(Cells cells);

    /** The report in a row, or null where it was left out. */
    abstract @Nullable Report report(Cells cells, long row);

    /** Leaves a row out. */
    final void leaveOut(long row, @Nullable String column, String reason, @Nullable String found, String advice) {
        tally.leaveOut(file, row, column, reason, found, advice);
    }

    /** A day as 2013-02-25 or 20130225, or null where it is neither and the row was left out. */
    final @Nullable LocalDate day(String text, long row, String column) {
        try {
            return text.length() == 8 ? LocalDate.parse(text, BASIC) : LocalDate.parse(text);
        } catch (DateTimeException _) {
            leaveOut(row, column, "The date cannot be read", text, "write it as 2013-02-25 or 20130225.");
            return null;
        }
    }

    /** The act of a code, or null where CAMEO has no such code and the row was left out. */
    final @Nullable Act act(String code, long row, String column) {
        var act = Cameo.act(code);
        if (act.isEmpty()) {
            leaveOut(row, column, "CAMEO has no such code", code, "write a code of two to four digits such as 036.");
        }
        return act.orElse(null);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
