package parley.notebook;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parley.session.History;

/**
 * The notebook that is being written: what it holds, what was done, and under which claim things are put. Every edit is a
 * step that can be taken back. Not thread-safe: one thread owns it.
 */
public final class OpenNotebook {
    private final ReadOnlyObjectWrapper<Writing> writing;
    private History<Step> history;

    /**
     * A notebook as it came to be.
     *
     * @param edit what was done last, in words
     */
    private record Step(Notebook notebook, String edit) {}

    /**
     * What is being written.
     *
     * @param current the claim that things are put under; empty where there is no claim
     * @param undo what would be undone, in words; empty where nothing can be
     * @param redo what would be done again, in words
     */
    public record Writing(Notebook notebook, Optional<Claim> current, Optional<String> undo, Optional<String> redo) {
        /** Whether things are put under a claim. */
        public boolean isCurrent(Claim claim) {
            return current.filter(each -> each.id().equals(claim.id())).isPresent();
        }
    }

    public OpenNotebook(Notebook notebook) {
        history = History.startingWith(new Step(notebook, ""));
        writing = new ReadOnlyObjectWrapper<>(write(""));
    }

    /** What is being written; replaced as a whole. */
    public ReadOnlyObjectProperty<Writing> writing() {
        return writing.getReadOnlyProperty();
    }

    public Notebook notebook() {
        return history.present().notebook();
    }

    /** Puts another notebook in the place of this one, with a history of its own. */
    public void open(Notebook other) {
        show(History.startingWith(new Step(other, "")), "");
    }

    /** Makes a change, which is one step; one from which nothing comes is none. */
    public void edit(Edit edit) {
        var next = edit.in(notebook());
        if (!next.equals(notebook())) {
            show(history.goTo(new Step(next, edit.words())), wishedAfter(edit));
        }
    }

    /** A new claim is what things are put under next, and so is one that something was put under. */
    private String wishedAfter(Edit edit) {
        return switch (edit) {
            case Edit.AddClaim(var claim, var _) -> claim;
            case Edit.Put(var claim, var _) -> claim;
            case Edit.KeepView(var claim, var _) -> claim;
            default -> current();
        };
    }

    /** Adds a claim, which things are put under from now on. */
    public void addClaim(String words) {
        edit(new Edit.AddClaim(notebook().freeId(), words));
    }

    /** Puts things under a claim from now on; not a step, since nothing of the notebook changes. */
    public void choose(String claim) {
        show(history, claim);
    }

    /**
     * Puts a statement under the current claim.
     *
     * @param gist who said what, asked for where it is needed
     * @return whether there is a claim to put it under
     */
    public boolean put(String statement, Supplier<String> gist, Role role) {
        var claim = writing.get().current();
        claim.ifPresent(each -> edit(new Edit.Put(each.id(), Evidence.of(statement, gist.get(), role))));
        return claim.isPresent();
    }

    /** Takes the last step back, if there is one. */
    public void undo() {
        if (history.canGoBack()) {
            show(history.back(), current());
        }
    }

    /** Takes the next step again, if there is one. */
    public void redo() {
        if (history.canGoForward()) {
            show(history.forward(), current());
        }
    }

    private String current() {
        return writing.get().current().map(Claim::id).orElse("");
    }

    private void show(History<Step> changed, String wished) {
        history = changed;
        writing.set(write(wished));
    }

    private Writing write(String wished) {
        var notebook = notebook();
        var last = notebook.claims().stream().reduce((_, later) -> later);
        return new Writing(
                notebook,
                notebook.find(wished).or(() -> last),
                history.canGoBack() ? Optional.of(history.present().edit()) : Optional.empty(),
                history.future().stream().findFirst().map(Step::edit));
    }
}
