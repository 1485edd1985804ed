package parley.ui.views;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import parley.views.ViewShelf.Former;

/**
 * The name and the note of a view that is not saved yet, and what was done to the shelf and can be taken back; it outlives
 * the sheet it is written on.
 */
public final class Draft {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");

    private final Deque<Done> done = new ArrayDeque<>();

    /** Something done to the shelf, in a sentence, and what was there before. */
    record Done(String sentence, Former former) {}

    void did(Done latest) {
        done.push(latest);
    }

    /** What was done last and not taken back yet. */
    Optional<Done> latest() {
        return Optional.ofNullable(done.peek());
    }

    void undone(Done taken) {
        done.remove(taken);
    }

    /** Empty where nothing was written but what is proposed. */
    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty noteProperty() {
        return note;
    }

    public String name() {
        return name.get();
    }

    public String note() {
        return note.get();
    }

    /** Puts other words in the place of what was written. */
    public void set(String changedName, String changedNote) {
        name.set(changedName);
        note.set(changedNote);
    }
}
