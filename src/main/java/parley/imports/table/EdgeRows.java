package parley.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.imports.build.Slugs;
import parley.imports.report.Tally;
import parley.model.Link;
import parley.model.Period;

/** The links of an edge list, each row one, parallel ones too. */
final class EdgeRows {
    private final ActorRows actors;
    private final Tally tally;
    private final Slugs ids = new Slugs("link");
    private final List<Link> links = new ArrayList<>();

    EdgeRows(ActorRows actors, Tally tally) {
        this.actors = actors;
        this.tally = tally;
    }

    void take(TableRecord row) {
        var from = row.cell(ColumnRole.FROM);
        var to = row.cell(ColumnRole.TO);
        if (from.isEmpty() || to.isEmpty()) {
            row.leaveOut(
                    from.isEmpty() ? ColumnRole.FROM : ColumnRole.TO,
                    "An end of the edge is missing",
                    null,
                    "write it.");
            return;
        }
        var weight = weight(row);
        if (!Double.isFinite(weight)) {
            row.leaveOut(
                    ColumnRole.WEIGHT,
                    "The weight is not a number",
                    row.cell(ColumnRole.WEIGHT),
                    "write one such as 2.5, with a point.");
            return;
        }
        boolean directed =
                !row.cell(ColumnRole.DIRECTED).toLowerCase(Locale.ROOT).matches("undirected|false|no|0");
        links.add(new Link(
                ids.next(row.cell(ColumnRole.ID)),
                actors.named(from),
                actors.named(to),
                directed,
                weight,
                row.optional(ColumnRole.LABEL),
                period(row)));
        tally.imported();
    }

    private static double weight(TableRecord row) {
        var text = row.cell(ColumnRole.WEIGHT);
        try {
            return text.isEmpty() ? 1 : Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    private static @Nullable Period period(TableRecord row) {
        if (row.cell(ColumnRole.DATE).isEmpty()) {
            return null;
        }
        var date = row.date(ColumnRole.DATE);
        if (date.isEmpty()) {
            row.remark(
                    ColumnRole.DATE,
                    "The date cannot be read, so the edge has none",
                    row.cell(ColumnRole.DATE),
                    row.dateAdvice(ColumnRole.DATE));
        }
        return date.map(dated -> new Period(dated.first(), dated.last())).orElse(null);
    }

    List<Link> links() {
        return links;
    }
}
