package parley.ui.views;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.words.Dates;
import parley.views.SavedView;
import parley.views.Shelved;
import parley.views.ViewResult;

/** A view that is kept: what it shows, its name to be pressed to open it, and ways to rename and to delete it. */
final class ViewCard extends VBox {
    private final Shelved shelved;
    private final Consumer<Wish> asked;
    private final Button open;
    private final HBox card = Nodes.styled(new HBox(2), "view-card");

    ViewCard(Shelved shelved, Consumer<Wish> asked) {
        this.shelved = shelved;
        this.asked = asked;
        open = Nodes.button(shelved.name(), () -> asked.accept(new Wish.Open(shelved)), "view-open");
        open.setAccessibleText("Open " + spoken(shelved));
        var face = new VBox(3, open);
        face.getChildren().addAll(lines(shelved));
        HBox.setHgrow(face, Priority.ALWAYS);
        card.getChildren().setAll(face);
        card.setAlignment(Pos.TOP_LEFT);
        card.setOnMouseClicked(_ -> open.fire());
        if (shelved.content() instanceof ViewResult.Read(var view, var _)) {
            card.getChildren().add(Nodes.iconButton(Feather.EDIT_2, "Rename " + shelved.name(), () -> edit(view)));
        }
        Nodes.mark(card, "unreadable-view", shelved.content() instanceof ViewResult.Unreadable);
        card.getChildren()
                .add(Nodes.iconButton(
                        Feather.TRASH_2, "Delete " + shelved.name(), () -> asked.accept(new Wish.Delete(shelved))));
        getChildren().setAll(card);
    }

    private static List<Node> lines(Shelved shelved) {
        return switch (shelved.content()) {
            case ViewResult.Unreadable _ ->
                List.of(Nodes.paragraph(
                        "This file cannot be read as a view; choose it to see why.", "view-trouble", "small"));
            case ViewResult.Read(var view, var _) -> {
                var words = Prose.of(view.words(), "small");
                Nodes.show(words, !view.words().isEmpty());
                var note = Prose.of(view.note(), "view-note");
                Nodes.show(note, !view.note().isEmpty());
                yield List.of(words, note, Nodes.paragraph(whence(view), "quiet", "small"));
            }
        };
    }

    /** "The Moscow offer, February 2013 · saved Wed 25 Feb 2026". */
    private static String whence(SavedView view) {
        var title = view.dataset().title().isEmpty()
                ? view.dataset().origin()
                : view.dataset().title();
        return view.saved().equals(SavedView.UNDATED)
                ? title
                : title + " · saved " + Dates.day(view.saved().toLocalDate());
    }

    private static String spoken(Shelved shelved) {
        return switch (shelved.content()) {
            case ViewResult.Unreadable _ -> shelved.name() + ", which cannot be read";
            case ViewResult.Read(var view, var _) ->
                String.join(", ", shelved.name(), view.words(), view.note(), whence(view));
        };
    }

    private void edit(SavedView view) {
        var fields = new NameAndNote(view.name(), view.note());
        Runnable save = () -> save(view, fields);
        fields.name().setOnAction(_ -> save.run());
        fields.line().getChildren().addAll(Nodes.button("Save", save), Nodes.button("Cancel", this::leaveEdit));
        getChildren().setAll(Nodes.styled(fields, "view-edit"));
        fields.focusName();
    }

    private void save(SavedView view, NameAndNote fields) {
        var name = fields.name().getText().strip();
        if (name.isEmpty()) {
            fields.focusName();
        } else {
            asked.accept(new Wish.Edit(
                    shelved, view.named(name, fields.note().getText().strip())));
        }
    }

    private void leaveEdit() {
        getChildren().setAll(card);
        open.requestFocus();
    }

    /** The file that it stands for. */
    Shelved shelved() {
        return shelved;
    }

    /** What is pressed to open it. */
    Button button() {
        return open;
    }
}
