package parley.ui.notebook;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.notebook.Edit;
import parley.notebook.OpenNotebook;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** The head of the notebook: its title, its files, and what can be undone. */
final class NotebookBar extends VBox {
    private final WritingArea title;
    private final Button undo;
    private final Button redo;

    /**
     * @param export asks how to export it
     * @param save writes its file
     * @param openFile opens another
     */
    NotebookBar(OpenNotebook open, Runnable export, Runnable save, Runnable openFile) {
        super(4);
        Nodes.styled(this, "notebook-bar");
        title = new WritingArea(
                "Title of the notebook",
                "Title of the notebook",
                text -> open.edit(new Edit.Retitle(text)),
                "notebook-title");
        title.setId("notebook-title");
        var written = new Written(title);
        HBox.setHgrow(written, Priority.ALWAYS);
        undo = Nodes.button("Undo", open::undo, "small-button", "flat");
        undo.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        undo.setId("notebook-undo");
        redo = Nodes.button("Redo", open::redo, "small-button", "flat");
        redo.setGraphic(new FontIcon(Feather.CORNER_UP_RIGHT));
        redo.setId("notebook-redo");
        redo.setMinWidth(Region.USE_PREF_SIZE);
        var first = new HBox(6, written, files(export, save, openFile));
        first.setAlignment(Pos.TOP_LEFT);
        getChildren()
                .setAll(
                        first,
                        new HBox(
                                4,
                                Nodes.explained(undo, "Nothing was changed yet"),
                                Nodes.explained(redo, "Nothing was undone")));
    }

    private static MenuButton files(Runnable export, Runnable save, Runnable openFile) {
        var item = Moves.item("Export to Markdown, HTML or PDF …", export);
        item.setId("notebook-export-item");
        var menu = Nodes.styled(new MenuButton("File"), "small-button", "flat");
        menu.setId("notebook-file");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText("File of the notebook");
        menu.getItems().setAll(item, Moves.item("Save to a file …", save), Moves.item("Open a file …", openFile));
        return menu;
    }

    void show(OpenNotebook.Writing writing) {
        title.show(writing.notebook().title());
        say(undo, "Undo", writing.undo());
        say(redo, "Redo", writing.redo());
        redo.setText("Redo");
    }

    private static void say(Button button, String verb, Optional<String> what) {
        var words = what.map(edit -> verb + " " + edit).orElse(verb);
        button.setText(words);
        button.setDisable(what.isEmpty());
        Tip.on(button, words);
        button.setAccessibleText(words);
    }
}
