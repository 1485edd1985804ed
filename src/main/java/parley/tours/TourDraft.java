package parley.tours;

import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import parley.session.History;
import parley.session.ViewState;

/**
 * A tour that is being made, and which of its steps is at hand. Every edit can be undone; letters typed one after
 * another into the same field are one edit. Not thread-safe.
 */
public final class TourDraft {
    /**
     * The tour as it stands.
     *
     * @param at the index of the step at hand
     */
    public record Making(Tour tour, int at) {
        public Step step() {
            return tour.steps().get(at);
        }
    }

    private final ReadOnlyObjectWrapper<Making> making;
    private History<Making> history;
    private @Nullable Object typing;

    /** Begins to edit a tour, with a step at hand. */
    public TourDraft(Tour tour, int at) {
        history = History.startingWith(new Making(tour, at));
        making = new ReadOnlyObjectWrapper<>(history.present());
    }

    /** What is edited; replaced as a whole. */
    public ReadOnlyObjectProperty<Making> making() {
        return making.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> canUndo() {
        return Bindings.createBooleanBinding(() -> history.canGoBack(), making);
    }

    public ObservableValue<Boolean> canRedo() {
        return Bindings.createBooleanBinding(() -> history.canGoForward(), making);
    }

    /** Goes to another step, which is no edit. */
    public void goTo(int step) {
        var now = history.present();
        typing = null;
        history = history.amend(
                new Making(now.tour(), Math.clamp(step, 0, now.tour().steps().size() - 1)));
        making.set(history.present());
    }

    public void typeTitle(String text) {
        type("title", now -> new Making(now.tour().withTitle(text), now.at()));
    }

    public void typeAudience(String text) {
        type("audience", now -> new Making(now.tour().withAudience(text), now.at()));
    }

    public void typeStepTitle(String text) {
        type("step title", now -> changed(now, now.step().withTitle(text)));
    }

    public void typeStepText(String text) {
        type("step text", now -> changed(now, now.step().withText(text)));
    }

    /** Adds a step that shows a state, after the one at hand, and goes there. */
    public void add(ViewState state) {
        edit(now -> new Making(now.tour().inserted(now.at() + 1, Step.of(state)), now.at() + 1));
    }

    /** Lets the step at hand show another state. */
    public void show(ViewState state) {
        edit(now -> changed(now, now.step().withState(state)));
    }

    public void lookAt(Look look) {
        edit(now -> changed(now, now.step().looking(look)));
    }

    public void lookAway(Look look) {
        edit(now -> changed(now, now.step().notLooking(look)));
    }

    /** Deletes the step at hand; the next one is at hand then. The only step stays. */
    public void delete() {
        edit(now -> {
            var tour = now.tour().without(now.at());
            return new Making(tour, Math.min(now.at(), tour.steps().size() - 1));
        });
    }

    /** Moves the step at hand by some places, as far as it goes. */
    public void move(int by) {
        edit(now -> {
            int to = Math.clamp(now.at() + by, 0, now.tour().steps().size() - 1);
            return new Making(now.tour().swapped(now.at(), to), to);
        });
    }

    /** Takes the latest edit back, if there is one. */
    public void undo() {
        if (history.canGoBack()) {
            settle(history.back(), null);
        }
    }

    /** Makes again what was taken back last, if anything was. */
    public void redo() {
        if (history.canGoForward()) {
            settle(history.forward(), null);
        }
    }

    private static Making changed(Making now, Step step) {
        return new Making(now.tour().with(now.at(), step), now.at());
    }

    private void edit(UnaryOperator<Making> change) {
        var next = change.apply(history.present());
        if (!next.equals(history.present())) {
            settle(history.goTo(next), null);
        }
    }

    private void type(String field, UnaryOperator<Making> change) {
        var next = change.apply(history.present());
        if (!next.equals(history.present())) {
            settle(field.equals(typing) ? history.amend(next) : history.goTo(next), field);
        }
    }

    private void settle(History<Making> changed, @Nullable Object field) {
        history = changed;
        typing = field;
        making.set(changed.present());
    }
}
