package parley.imports.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.imports.build.Names;
import parley.imports.report.Tally;
import parley.imports.table.TableRows.Row;
import parley.model.Dated;

/** One row of a table, its cells found by the roles of their columns. */
record TableRecord(String file, TableGuess table, Row row, Tally tally) {

    /** The first cell of a role, tidied; nothing where there is no such column or the cell is empty. */
    String cell(ColumnRole role) {
        int column = table.mapping().roles().indexOf(role);
        return column < 0 || column >= row.cells().size()
                ? ""
                : tidy(row.cells().get(column), role);
    }

    /** Quotations keep their line breaks. */
    private static String tidy(String cell, ColumnRole role) {
        return role == ColumnRole.QUOTE ? cell.strip() : Names.tidy(cell);
    }

    /** The same, or null where it is empty. */
    @Nullable
    String optional(ColumnRole role) {
        var cell = cell(role);
        return cell.isEmpty() ? null : cell;
    }

    /** All that the cells of a role name, each once. */
    List<String> list(ColumnRole role) {
        var all = new LinkedHashSet<String>();
        var roles = table.mapping().roles();
        for (int column = 0; column < Math.min(roles.size(), row.cells().size()); column++) {
            if (roles.get(column) == role) {
                all.addAll(parts(row.cells().get(column)));
            }
        }
        return new ArrayList<>(all);
    }

    private List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        var separator = table.mapping().listSeparator();
        int from = 0;
        for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, from)) {
            parts.add(Names.tidy(cell.substring(from, at)));
            from = at + separator.length();
        }
        parts.add(Names.tidy(cell.substring(from)));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** What the column of a role is called, or the role's own name where there is none. */
    String name(ColumnRole role) {
        int column = table.mapping().roles().indexOf(role);
        return column < 0 ? role.word() : table.name(column);
    }

    /** Leaves the row out for what stands in a column. */
    void leaveOut(ColumnRole role, String reason, @Nullable String found, String advice) {
        tally.leaveOut(file, row.line(), name(role), reason, found, advice);
    }

    /** Notes what was left out of the row. */
    void remark(ColumnRole role, String reason, @Nullable String found, String advice) {
        tally.remark(file, row.line(), name(role), reason, found, advice);
    }

    /** Whether it has as many cells as the table has columns; too many leave it out, too few are noted. */
    boolean fits() {
        int columns = table.mapping().roles().size();
        int cells = row.cells().size();
        boolean more = row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        if (more) {
            tally.leaveOut(
                    file,
                    row.line(),
                    null,
                    "The row has more cells than the table has columns",
                    cells + " for " + columns,
                    "put a cell that holds the delimiter into quotation marks.");
        } else if (cells < columns && table.shape().header()) {
            tally.remark(
                    file,
                    row.line(),
                    null,
                    "The row has fewer cells than the table has columns",
                    cells + " for " + columns,
                    "the missing ones count as empty.");
        }
        return !more;
    }

    /** Notes characters that the character set could not read. */
    void checkCharacters() {
        if (row.cells().stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0)) {
            tally.remark(
                    file,
                    row.line(),
                    null,
                    "The row holds bytes that are not "
                            + table.shape().charset().name(),
                    null,
                    "choose another character set, such as windows-1252.");
        }
    }

    /** The date of a role; empty where it is missing or cannot be read. */
    Optional<Dated> date(ColumnRole role) {
        return DateText.read(cell(role), table.mapping().dateOrder());
    }

    /** What is wrong with a date that cannot be read, and what to do. */
    String dateAdvice(ColumnRole role) {
        return DateText.isDate(cell(role))
                ? "say whether the day or the month comes first."
                : "write a day such as 2013-02-25 or 25 Feb 2013, a month such as 2013-02, the year with four digits.";
    }
}
