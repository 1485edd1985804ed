package parley.ui.views;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The two fields that a view is named and explained in; Tab leaves the note. */
final class NameAndNote extends VBox {
    private static final int ROWS = 2;

    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final HBox line = new HBox(8, name);

    NameAndNote(String nameBefore, String noteBefore) {
        super(6);
        name.setText(nameBefore);
        name.setPromptText("A name for the view");
        name.setAccessibleText("Name of the view");
        note.setText(noteBefore);
        note.setPromptText("A note, if you like: what it shows, what it is for");
        note.setAccessibleText("Note on the view");
        note.setWrapText(true);
        note.setPrefRowCount(ROWS);
        note.setMinHeight(USE_PREF_SIZE);
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(line, note);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            note.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** What stands beside the name. */
    HBox line() {
        return line;
    }

    TextField name() {
        return name;
    }

    TextArea note() {
        return note;
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }
}
