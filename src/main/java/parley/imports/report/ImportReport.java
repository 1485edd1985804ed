package parley.imports.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of every row of an import.
 *
 * @param format what the files were read as: "GDELT events"
 * @param rows what is counted: "rows", "statements", "nodes and edges"
 * @param read how many there were
 * @param imported how many became something of their own in the dataset
 * @param folded how many were added to something that another row had become
 * @param leftOut how many are not in the dataset, by reason
 * @param notes what the importer settled by itself, in sentences
 * @param problems the first of the problems, in the order of the file
 * @param moreProblems how many more there were
 */
public record ImportReport(
        String format,
        String rows,
        long read,
        long imported,
        long folded,
        Map<String, Long> leftOut,
        List<String> notes,
        List<RowProblem> problems,
        long moreProblems) {

    /** @throws IllegalArgumentException when a row is unaccounted for: nothing is dropped silently */
    public ImportReport {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
        long out = leftOut.values().stream().mapToLong(Long::longValue).sum();
        if (read != imported + folded + out) {
            throw new IllegalArgumentException(
                    "of " + read + " rows " + imported + " + " + folded + " + " + out + " are accounted for");
        }
    }

    /** How many rows are not in the dataset. */
    public long totalLeftOut() {
        return read - imported - folded;
    }

    /** The account in one line: "GDELT events: 12 rows read, 9 imported, 2 folded, 1 left out (no date: 1)." */
    public String summary() {
        var reasons = leftOut.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + counted(entry.getValue()))
                .collect(Collectors.joining("; "));
        return format + ": " + counted(read) + " " + rows + " read, " + counted(imported) + " imported"
                + (folded == 0 ? "" : ", " + counted(folded) + " folded into others") + ", " + counted(totalLeftOut())
                + " left out" + (reasons.isEmpty() ? "" : " (" + reasons + ")") + ".";
    }

    private static String counted(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
