package parley.imports.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.imports.report.RowProblem.Severity;

/** The account of an import while it runs: each row is counted once as read, and once as what became of it. */
public final class Tally {
    /** How many problems are kept; past that they are only counted. */
    public static final int MOST_PROBLEMS = 500;

    /** How many of one reason are kept, so that a common one leaves room for the rest. */
    public static final int MOST_OF_A_REASON = 50;

    private final String rows;
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Long> leftOut = new LinkedHashMap<>();
    private final Map<String, Integer> kept = new HashMap<>();
    private long read;
    private long imported;
    private long folded;
    private long moreProblems;

    /** @param rows what is counted: "rows", "nodes and edges" */
    public Tally(String rows) {
        this.rows = rows;
    }

    public void read() {
        read++;
    }

    public void imported() {
        imported++;
    }

    public void folded() {
        folded++;
    }

    /** Counts a row as left out, for the problem's reason. */
    public void leaveOut(RowProblem problem) {
        leftOut.merge(problem.reason(), 1L, Long::sum);
        add(problem);
    }

    /** Notes a problem of a row that is imported all the same. */
    public void remark(RowProblem problem) {
        add(problem);
    }

    /** Leaves a row out for what stands in one of its columns. */
    public void leaveOut(
            String file, long row, @Nullable String column, String reason, @Nullable String found, String advice) {
        leaveOut(new RowProblem(Severity.LEFT_OUT, file, row, column, reason, found, advice));
    }

    /** Notes what was left out of a row that is imported all the same. */
    public void remark(
            String file, long row, @Nullable String column, String reason, @Nullable String found, String advice) {
        remark(new RowProblem(Severity.REMARK, file, row, column, reason, found, advice));
    }

    private void add(RowProblem problem) {
        int alike = kept.merge(problem.reason(), 1, Integer::sum);
        if (alike <= MOST_OF_A_REASON && problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            moreProblems++;
        }
    }

    /** Notes something that the importer settled by itself, in a sentence; the same one only once. */
    public void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    public long rowsRead() {
        return read;
    }

    /** Whether any row is in the dataset. */
    public boolean anyImported() {
        return imported > 0;
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The account so far.
     *
     * @throws IllegalArgumentException when a row is unaccounted for
     */
    public ImportReport report(String format) {
        return new ImportReport(
                format, rows, read, imported, folded, new LinkedHashMap<>(leftOut), notes, problems, moreProblems);
    }
}
