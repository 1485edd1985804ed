package parley.ui.views;

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

/** A view that is kept: a button with what it shows, and ways to rename and to delete it. */
final class ViewCard extends VBox {
    private final Shelved shelved;
    private final Consumer<Wish> asked;
    private final Button open;
    private final HBox card = new HBox(2);

    ViewCard(Shelved shelved, Consumer<Wish> asked) {
        this.shelved = shelved;
        this.asked = asked;
        open = Nodes.styled(new Button(null, face(shelved)), "view-card");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> asked.accept(new Wish.Open(shelved)));
        open.setAccessibleText("Open " + spoken(shelved));
        HBox.setHgrow(open, Priority.ALWAYS);
        card.getChildren().setAll(open);
        card.setAlignment(Pos.TOP_LEFT);
        if (shelved.content() instanceof ViewResult.Read(var view, var _)) {
            card.getChildren().add(Nodes.iconButton(Feather.EDIT_2, "Rename " + shelved.name(), () -> edit(view)));
        }
        Nodes.mark(open, "unreadable-view", shelved.content() instanceof ViewResult.Unreadable);
        card.getChildren()
                .add(Nodes.iconButton(
                        Feather.TRASH_2, "Delete " + shelved.name(), () -> asked.accept(new Wish.Delete(shelved))));
        getChildren().setAll(card);
    }

    private static Node face(Shelved shelved) {
        var name = Nodes.label(shelved.name(), "strong");
        return switch (shelved.content()) {
            case ViewResult.Unreadable _ ->
                new VBox(3, name, Nodes.label("This file cannot be read as a view; choose it to see why.", "view-trouble", "small"));
            case ViewResult.Read(var view, var _) -> {
                var face = new VBox(3, name);
                if (!view.words().isEmpty()) {
                    face.getChildren().add(Prose.of(view.words(), "small"));
                }
                if (!view.note().isEmpty()) {
                    face.getChildren().add(Prose.of(view.note(), "small", "view-note"));
                }
                face.getChildren().add(Nodes.label(whence(view), "quiet", "small"));
                yield face;
            }
        };
    }

    /** "The Moscow offer, February 2013 · saved Wed 25 Feb 2026". */
    private static String whence(SavedView view) {
        var title = view.dataset().title().isEmpty() ? view.dataset().origin() : view.dataset().title();
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
        var fields = new NameAndNote[1];
        Runnable save = () -> save(view, fields[0]);
        fields[0] = new NameAndNote(view.name(), view.note(), save);
        var done = Nodes.button("Save", save);
        fields[0].line().getChildren().addAll(done, Nodes.button("Cancel", this::leaveEdit));
        getChildren().setAll(Nodes.styled(fields[0], "view-edit"));
        fields[0].focusName();
    }

    private void save(SavedView view, NameAndNote fields) {
        var name = fields.name().getText().strip();
        if (name.isEmpty()) {
            fields.focusName();
        } else {
            asked.accept(new Wish.Edit(shelved, view.named(name, fields.note().getText().strip())));
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
