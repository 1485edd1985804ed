package parley.query;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.Dataset;

/** Answers what part of a dataset survives a filter; each answer is linear in the dataset. */
public final class Projections {
    private final Dataset dataset;
    private final SearchIndex index;
    private final Map<Dating, Chronology> chronologies;

    private Projections(Dataset dataset, SearchIndex index) {
        this.dataset = dataset;
        this.index = index;
        chronologies = Arrays.stream(Dating.values())
                .collect(Collectors.toMap(Function.identity(), dating -> Chronology.of(dataset, dating)));
    }

    /** Prepares a dataset for being asked; linear in its text. */
    public static Projections of(Dataset dataset) {
        return new Projections(dataset, SearchIndex.of(dataset));
    }

    /** What survives a filter, positions and stances being those on an issue, dates those of saying. */
    public Projection under(String issue, Filter filter) {
        return under(issue, Dating.SAID, filter);
    }

    /** What survives a filter, positions and stances being those on an issue, dates those of a dating. */
    public Projection under(String issue, Dating dating, Filter filter) {
        return new Sieve(dataset, index, Objects.requireNonNull(chronologies.get(dating)), issue).projection(filter);
    }
}
