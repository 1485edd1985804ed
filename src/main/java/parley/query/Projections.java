package parley.query;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.model.Dataset;

/**
 * Answers what part of a dataset survives a filter; each answer is linear in the dataset, at some ten nanoseconds a statement.
 * Chronologies and the words of the dataset are gathered when they are first asked for. Thread-safe.
 */
public final class Projections {
    private final Dataset dataset;
    private final Columns columns;
    private final Map<Dating, Chronology> chronologies = new EnumMap<>(Dating.class);
    private @Nullable SearchIndex index;
    private @Nullable Asked asked;

    /** The stances that were asked for last. */
    private record Asked(String issue, Dating dating, TimeWindow window, Stances stances) {
        boolean isThat(String otherIssue, Dating otherDating, TimeWindow otherWindow) {
            return issue.equals(otherIssue) && dating == otherDating && window.equals(otherWindow);
        }
    }

    private Projections(Dataset dataset) {
        this.dataset = dataset;
        columns = Columns.of(dataset);
    }

    /** Prepares a dataset for being asked; linear in its actors and sources. */
    public static Projections of(Dataset dataset) {
        return new Projections(dataset);
    }

    /** What survives a filter, positions and stances being those on an issue, dates those of saying. */
    public Projection under(String issue, Filter filter) {
        return under(issue, Dating.SAID, filter);
    }

    /** What survives a filter, positions and stances being those on an issue, dates those of a dating. */
    public Projection under(String issue, Dating dating, Filter filter) {
        var terms = SearchIndex.terms(filter.text());
        return new Sieve(
                        dataset,
                        columns,
                        chronology(dating),
                        issue,
                        stances(issue, dating, filter.window()),
                        filter,
                        terms.isEmpty() ? null : index().find(terms))
                .projection();
    }

    /** Gathers the words to be searched for, so that the first search need not; linear in the text of the dataset. */
    public void gatherWords() {
        var _ = index();
    }

    /** How many statements hold all of some words; all of them where there is no word. */
    public int countHolding(String words) {
        var terms = SearchIndex.terms(words);
        return terms.isEmpty()
                ? dataset.statements().size()
                : index().find(terms).statements().cardinality();
    }

    private synchronized SearchIndex index() {
        if (index == null) {
            index = SearchIndex.of(dataset, columns);
        }
        return index;
    }

    private synchronized Chronology chronology(Dating dating) {
        return chronologies.computeIfAbsent(dating, _ -> Chronology.of(dataset, dating));
    }

    private synchronized Stances stances(String issue, Dating dating, TimeWindow window) {
        if (asked == null || !asked.isThat(issue, dating, window)) {
            asked = new Asked(issue, dating, window, Stances.of(dataset, chronology(dating), issue, window));
        }
        return asked.stances();
    }
}
