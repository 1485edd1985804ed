package parley.session;

import java.util.HashMap;
import java.util.Map;
import parley.model.Dataset;
import parley.model.Issue;
import parley.network.Composition;
import parley.query.Dating;
import parley.query.Filter;

/**
 * Everything a reader has chosen, as one value: two that are equal show the same.
 *
 * @param issue the id of the issue whose stances are shown
 * @param dating which date everything counts by
 * @param composition what the network is made of
 * @param axis how the time axis is looked at
 * @param clusters how the network is laid out: from 0, by how far apart two are along ties, to 1, so that those who belong together
 *     stand close; {@link #BALANCED} at first
 * @param moved where actors were put by hand, by id
 */
public record ViewState(
        String issue,
        Dating dating,
        Filter filter,
        Selection selection,
        Outsiders outsiders,
        Composition composition,
        AxisView axis,
        double clusters,
        Map<String, Spot> moved) {

    /** The issue a dataset opens on, where it has it. */
    public static final String DEFAULT_ISSUE = "dialogue";

    /** Between distances and clusters. */
    public static final double BALANCED = 0.5;

    /** @throws IllegalArgumentException when clusters are not from 0 to 1 */
    public ViewState {
        if (!(clusters >= 0 && clusters <= 1)) {
            throw new IllegalArgumentException("no layout between distances and clusters: " + clusters);
        }
        moved = Map.copyOf(moved);
    }

    /** What a dataset opens with: dialogue, or else its first issue, and nothing left out. */
    public static ViewState opening(Dataset dataset) {
        return new ViewState(
                openingIssue(dataset),
                Dating.SAID,
                Filter.NONE,
                Selection.NOTHING,
                Outsiders.DIMMED,
                Composition.opening(dataset),
                AxisView.WHOLE,
                BALANCED,
                Map.of());
    }

    private static String openingIssue(Dataset dataset) {
        return dataset.issues().stream()
                .map(Issue::id)
                .filter(DEFAULT_ISSUE::equals)
                .findFirst()
                .or(() -> dataset.issues().stream().map(Issue::id).findFirst())
                .orElse(DEFAULT_ISSUE);
    }

    /** Whether the same statements and events, counted by the same dates, survive in another state. */
    boolean asksTheSameAs(ViewState other) {
        return issue.equals(other.issue) && dating == other.dating && filter.equals(other.filter);
    }

    public ViewState withIssue(String changed) {
        return new ViewState(changed, dating, filter, selection, outsiders, composition, axis, clusters, moved);
    }

    public ViewState withDating(Dating changed) {
        return new ViewState(issue, changed, filter, selection, outsiders, composition, axis, clusters, moved);
    }

    public ViewState withFilter(Filter changed) {
        return new ViewState(issue, dating, changed, selection, outsiders, composition, axis, clusters, moved);
    }

    public ViewState withSelection(Selection changed) {
        return new ViewState(issue, dating, filter, changed, outsiders, composition, axis, clusters, moved);
    }

    public ViewState withOutsiders(Outsiders changed) {
        return new ViewState(issue, dating, filter, selection, changed, composition, axis, clusters, moved);
    }

    public ViewState withComposition(Composition changed) {
        return new ViewState(issue, dating, filter, selection, outsiders, changed, axis, clusters, moved);
    }

    public ViewState withAxis(AxisView changed) {
        return new ViewState(issue, dating, filter, selection, outsiders, composition, changed, clusters, moved);
    }

    public ViewState withClusters(double changed) {
        return new ViewState(issue, dating, filter, selection, outsiders, composition, axis, changed, moved);
    }

    public ViewState withMoved(String actor, Spot spot) {
        var changed = new HashMap<>(moved);
        changed.put(actor, spot);
        return new ViewState(issue, dating, filter, selection, outsiders, composition, axis, clusters, changed);
    }

    /** The same with actors put elsewhere by hand, and no others. */
    public ViewState withMoved(Map<String, Spot> changed) {
        return new ViewState(issue, dating, filter, selection, outsiders, composition, axis, clusters, changed);
    }
}
