package parley.tours;

import java.util.ArrayList;
import java.util.List;
import parley.session.Selection;
import parley.session.ViewState;

/**
 * A step of a tour.
 *
 * @param title a few words; may be empty while a tour is being made
 * @param text what there is to read; may be empty
 * @param looks what to look at, in this order; may be empty
 * @param state what the window shows
 */
public record Step(String title, String text, List<Look> looks, ViewState state) {
    public Step {
        looks = List.copyOf(looks);
    }

    /** A step that has nothing to say yet; what is selected is what to look at. */
    public static Step of(ViewState state) {
        return new Step("", "", looks(state), state);
    }

    private static List<Look> looks(ViewState state) {
        return state.selection().equals(Selection.NOTHING) ? List.of() : List.of(new Look.At(state.selection()));
    }

    public Step withTitle(String changed) {
        return new Step(changed, text, looks, state);
    }

    public Step withText(String changed) {
        return new Step(title, changed, looks, state);
    }

    public Step withState(ViewState changed) {
        return new Step(title, text, looks, changed);
    }

    public Step withLooks(List<Look> changed) {
        return new Step(title, text, changed, state);
    }

    /** The same with something more to look at, at the end; the same where it is there already. */
    public Step looking(Look look) {
        if (looks.contains(look)) {
            return this;
        }
        var more = new ArrayList<>(looks);
        more.add(look);
        return withLooks(more);
    }

    /** The same without something to look at. */
    public Step notLooking(Look look) {
        return withLooks(looks.stream().filter(each -> !each.equals(look)).toList());
    }
}
