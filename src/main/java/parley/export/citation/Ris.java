package parley.export.citation;

import org.jspecify.annotations.Nullable;
import parley.model.Dated;

/**
 * Records in the RIS format, in UTF-8, each line ended by CR and LF. A date that is no single day has the parts that are
 * known; a range has those that both its ends share, and stands in full in a note.
 *
 * <p>Source: Research Information Systems, <i>RIS Format Specifications</i>, 2001 and 2011.
 */
final class Ris {
    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String record(Reference reference) {
        var ris = new Ris();
        ris.line("TY", reference.kind() == Reference.Kind.NEWS ? "NEWS" : "GEN");
        ris.line("ID", reference.key());
        ris.line("AU", author(reference.author()));
        ris.line("TI", reference.title());
        ris.line("T2", reference.container() == null ? reference.occasion() : reference.container());
        ris.date(reference.date());
        ris.line("CY", reference.place());
        ris.line("LA", reference.language());
        ris.line("UR", reference.url() == null ? null : reference.url().toString());
        ris.line("N1", reference.note());
        ris.lines.append("ER  - \r\n");
        return ris.lines.toString();
    }

    private void date(@Nullable Dated date) {
        switch (date) {
            case null -> {}
            case Dated.Month(var month) -> day(month.getYear(), "%02d/".formatted(month.getMonthValue()));
            case Dated.Range(var first, var last, var _) -> {
                var sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
                day(first.getYear(), sameMonth ? "%02d/".formatted(first.getMonthValue()) : "/");
                line("N1", "Dated " + CitedDate.dayFirst(date));
            }
            case Dated.Moment _, Dated.Day _ -> {
                var day = date.first();
                day(day.getYear(), "%02d/%02d".formatted(day.getMonthValue(), day.getDayOfMonth()));
            }
        }
    }

    private void day(int year, String monthAndDay) {
        line("PY", Integer.toString(year));
        line("DA", year + "/" + monthAndDay + "/");
    }

    /** A comma would part family and given names, which these are not. */
    private static @Nullable String author(@Nullable String author) {
        return author == null ? null : author.replace(',', ' ');
    }

    private void line(String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.append(tag)
                    .append("  - ")
                    .append(value.strip().replaceAll("\\s+", " "))
                    .append("\r\n");
        }
    }
}
