package parley.ui.tours;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.session.ViewState;
import parley.tours.Fitted;
import parley.tours.Fitted.FittedStep;
import parley.tours.TourDraft;

/**
 * A tour that is open.
 *
 * @param at the index of the step at hand
 * @param isAway whether the window shows something else than that step
 * @param draft what is edited where the tour is being made, or null where it is played
 */
record Walk(Fitted fitted, int at, boolean isAway, @Nullable TourDraft draft) {
    FittedStep step() {
        return fitted.steps().get(at);
    }

    int length() {
        return fitted.steps().size();
    }

    boolean hasNext() {
        return at + 1 < length();
    }

    boolean hasPrevious() {
        return at > 0;
    }

    /** "3 of 8". */
    String place() {
        return (at + 1) + " of " + length();
    }

    /**
     * What the window shows at a step, coming from a state: actors that were moved by hand stay where they are, unless the
     * step has moved some itself.
     */
    ViewState stateAt(int step, ViewState from) {
        var state = fitted.steps().get(step).state();
        return state.moved().isEmpty() ? state.withMoved(from.moved()) : state;
    }

    /** The same, seen in what the window shows now: at the step that shows it, the nearest first, or away from all. */
    Walk in(ViewState shown) {
        return nearest()
                .filter(step -> stateAt(step, shown).equals(shown))
                .findFirst()
                .map(step -> new Walk(fitted, draft == null ? step : at, draft != null && step != at, draft))
                .orElseGet(() -> new Walk(fitted, at, true, draft));
    }

    private Stream<Integer> nearest() {
        return IntStream.range(0, length()).boxed().sorted(Comparator.comparingInt(step -> Math.abs(step - at)));
    }

    Walk goneTo(int step) {
        return new Walk(fitted, step, false, draft);
    }

    /** The titles of all steps. */
    List<String> titles() {
        return fitted.steps().stream().map(step -> step.step().title()).toList();
    }

    Optional<TourDraft> making() {
        return Optional.ofNullable(draft);
    }
}
