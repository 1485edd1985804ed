package parley.views;

import java.util.List;
import java.util.Optional;
import parley.dataset.Problem;
import parley.dataset.Problem.Kind;
import parley.dataset.Problem.Place;
import parley.dataset.Problem.Severity;
import parley.model.Dataset;
import parley.session.ViewState;

/**
 * A view put on a dataset that may have changed since it was saved.
 *
 * @param state the view's state, without what the dataset no longer has
 * @param remarks a sentence for everything that was left out
 * @param change how the dataset differs from the one that the view was saved of; empty where it does not
 */
public record Matching(ViewState state, List<Problem> remarks, Optional<String> change) {
    public Matching {
        remarks = List.copyOf(remarks);
    }

    /** Puts a view on a dataset; linear in both. */
    public static Matching of(SavedView view, Dataset dataset) {
        var fitting = new Fitting(dataset);
        var state = fitting.fit(view.state());
        return new Matching(state, fitting.remarks(), change(view, dataset));
    }

    /** A state without what a dataset does not have, and a sentence for everything that was left out; linear in both. */
    public static Matching of(ViewState state, Dataset dataset) {
        var fitting = new Fitting(dataset);
        return new Matching(fitting.fit(state), fitting.remarks(), Optional.empty());
    }

    /** How the dataset differs, as a problem among others. */
    public static Problem problem(String change) {
        return new Problem(Kind.SEMANTIC, Severity.WARNING, new Place(0, 0, "$.dataset"), change);
    }

    private static Optional<String> change(SavedView view, Dataset dataset) {
        var saved = view.dataset();
        var about = dataset.about();
        if (!saved.id().isEmpty() && !saved.id().equals(about.id())) {
            return Optional.of("The view was saved of another dataset, “" + saved.title() + "”.");
        }
        if (!saved.edition().equals(about.edition())) {
            return Optional.of("The view was saved of edition " + saved.edition() + " of the dataset; this is edition "
                    + about.edition() + ".");
        }
        return saved.fingerprint().equals(DatasetStamp.fingerprint(dataset))
                ? Optional.empty()
                : Optional.of("The dataset has changed since the view was saved.");
    }
}
