package parley.ui.views;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The name and the note of a view that is not saved yet; it outlives the sheet it is written on. */
public final class Draft {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");

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
