package parley.session;

import java.util.HashMap;
import java.util.Map;
import parley.model.Dataset;
import parley.query.Filter;

/**
 * Everything a reader has chosen, as one value: two that are equal show the same.
 *
 * @param issue the id of the issue whose stances are shown
 * @param moved where actors were put by hand, by id
 */
public record ViewState(
        String issue, Filter filter, Selection selection, Outsiders outsiders, Map<String, Spot> moved) {

    /** The issue a dataset opens on, where it has it. */
    public static final String DEFAULT_ISSUE = "dialogue";

    public ViewState {
        moved = Map.copyOf(moved);
    }

    /** What a dataset opens with: dialogue, or else its first issue, and nothing left out. */
    public static ViewState opening(Dataset dataset) {
        var issue = dataset.issues().stream()
                .map(parley.model.Issue::id)
                .filter(DEFAULT_ISSUE::equals)
                .findFirst()
                .or(() -> dataset.issues().stream().map(parley.model.Issue::id).findFirst())
                .orElse(DEFAULT_ISSUE);
        return new ViewState(issue, Filter.NONE, Selection.NOTHING, Outsiders.DIMMED, Map.of());
    }

    public ViewState withIssue(String changed) {
        return new ViewState(changed, filter, selection, outsiders, moved);
    }

    public ViewState withFilter(Filter changed) {
        return new ViewState(issue, changed, selection, outsiders, moved);
    }

    public ViewState withSelection(Selection changed) {
        return new ViewState(issue, filter, changed, outsiders, moved);
    }

    public ViewState withOutsiders(Outsiders changed) {
        return new ViewState(issue, filter, selection, changed, moved);
    }

    public ViewState withMoved(String actor, Spot spot) {
        var changed = new HashMap<>(moved);
        changed.put(actor, spot);
        return new ViewState(issue, filter, selection, outsiders, changed);
    }
}
