package parley.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;

/** The problems found so far in one file; past {@link #MOST} it only counts, for nobody reads on. */
public final class Findings {
    static final int MOST = 500;

    private static final Comparator<Problem> FILE_ORDER = Comparator.<Problem>comparingInt(
                    problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final List<Problem> problems = new ArrayList<>();
    private int leftOut;
    private boolean anyError;

    public void error(Kind kind, Place place, String sentence) {
        anyError = true;
        add(new Problem(kind, Severity.ERROR, place, sentence));
    }

    public void warning(Kind kind, Place place, String sentence) {
        add(new Problem(kind, Severity.WARNING, place, sentence));
    }

    private void add(Problem problem) {
        if (isFull()) {
            leftOut++;
        } else {
            problems.add(problem);
        }
    }

    /** How many there are, with those that are only counted. */
    int count() {
        return problems.size() + leftOut;
    }

    /** Whether further problems are only counted. */
    boolean isFull() {
        return problems.size() >= MOST;
    }

    /** Whether any of them keeps the file from being opened. */
    public boolean anyError() {
        return anyError;
    }

    /** All of them in the order of the file; the last says how many were left out, if any. */
    public List<Problem> inFileOrder() {
        var sorted = new ArrayList<>(problems);
        sorted.sort(FILE_ORDER);
        if (leftOut > 0) {
            sorted.add(remainder());
        }
        return sorted;
    }

    private Problem remainder() {
        return new Problem(
                Kind.STRUCTURAL,
                anyError ? Severity.ERROR : Severity.WARNING,
                Place.WHOLE_FILE,
                more(leftOut) + "; correct these first and open the file again.");
    }

    /** How many problems there are beside those that are named, as the beginning of a sentence. */
    public static String more(long leftOut) {
        return leftOut == 1 ? "There is 1 more problem" : "There are " + leftOut + " more problems";
    }
}
