package parley.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.ui.fx.Background;
import parley.ui.fx.LatePane;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;
import parley.ui.fx.Scrolling;
import parley.ui.views.Draft.Done;
import parley.views.SavedView;
import parley.views.Shelved;
import parley.views.ViewFile;
import parley.views.ViewResult;
import parley.views.ViewShelf;

/** What is shown now, to be kept under a name, and the views that were kept before. */
public final class ViewsPage extends VBox {
    private final ViewServices services;
    private final ViewMaker maker;
    private final Draft draft;
    private final Runnable close;
    private final NameAndNote fields;
    private final Button save = Nodes.button("Save this view", this::save, "save-view");
    private final Label hint = Nodes.paragraph("", "quiet", "small");
    private final HBox status = Nodes.styled(new HBox(10), "view-status");
    private final Label count = Nodes.label("", "section-title");
    private final VBox column = Nodes.styled(new VBox(6), "view-cards");
    private final ScrollPane scroll = Scrolling.column(column);
    private final List<ViewCard> cards = new ArrayList<>();
    private List<Shelved> views = List.of();

    /**
     * The page; it reads the shelf in the background.
     *
     * @param draft where what is written on the page is kept until it is saved
     * @param close closes what the page stands on; called before a view is opened
     */
    public static LatePane of(ViewServices services, ViewMaker maker, Draft draft, Runnable close) {
        return new LatePane("Looking at the views …", () -> Outcome.looking(services.shelf()), outcome -> {
            var page = new ViewsPage(services, maker, draft, close);
            page.show(outcome);
            Background.enqueue(page.fields::focusName);
            return page;
        });
    }

    private ViewsPage(ViewServices services, ViewMaker maker, Draft draft, Runnable close) {
        super(8);
        this.services = services;
        this.maker = maker;
        this.draft = draft;
        this.close = close;
        getStyleClass().add("views");
        getStylesheets()
                .add(Objects.requireNonNull(ViewsPage.class.getResource("views.css"))
                        .toExternalForm());
        var proposed = maker.name();
        fields = new NameAndNote(draft.name().isEmpty() ? proposed : draft.name(), draft.note());
        fields.name().setOnAction(_ -> save());
        fields.name().setId("view-name");
        fields.note().setId("view-note");
        fields.line().getChildren().add(save);
        fields.name().textProperty().subscribe((_, now) -> {
            draft.nameProperty().set(now.equals(proposed) ? "" : now);
            hint();
        });
        draft.noteProperty().bind(fields.note().textProperty());
        sceneProperty().subscribe((before, _) -> {
            if (before != null) {
                draft.noteProperty().unbind();
            }
        });
        column.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        status.setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .setAll(
                        Nodes.label("What you see now", "section-title"),
                        Prose.of(maker.words()),
                        fields,
                        below(),
                        status,
                        count,
                        scroll);
    }

    private HBox below() {
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(
                14, hint, link("Save to a file …", this::saveElsewhere), link("Open a file …", this::openFile));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Button link(String text, Runnable action) {
        var link = Nodes.linkButton(text, action);
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    // --- what is on the shelf --------------------------------------------------------------------------------------

    private void show(Outcome outcome) {
        views = outcome.views();
        cards.clear();
        views.forEach(view -> cards.add(new ViewCard(view, this::grant)));
        count.setText(views.isEmpty() ? "No saved view yet" : "Saved views: " + views.size());
        column.getChildren().setAll(cards);
        if (views.isEmpty()) {
            column.getChildren()
                    .add(Nodes.paragraph(
                            "Save what you see under a name, and it comes back from here: the issue, the filters and"
                                    + " days, what is selected, and where you moved actors to.",
                            "quiet"));
        }
        tell(outcome);
        hint();
    }

    /** What came of it, and the way back from what was done last, be it before the sheet was closed. */
    private void tell(Outcome outcome) {
        status.getChildren().clear();
        var latest = draft.latest();
        boolean isOlder = latest.isPresent() && outcome.former() == null;
        if (!outcome.sentence().isEmpty()) {
            status.getChildren().add(Nodes.paragraph(outcome.sentence(), outcome.failed() ? "view-trouble" : "strong"));
        } else if (isOlder) {
            status.getChildren().add(Prose.of("Last: " + latest.get().sentence()));
        }
        boolean saysWhat = isOlder && !outcome.sentence().isEmpty();
        latest.ifPresent(done -> status.getChildren().add(undo(done, saysWhat)));
        Nodes.show(status, !status.getChildren().isEmpty());
    }

    /** @param saysWhat whether what is taken back does not stand beside it already */
    private Button undo(Done done, boolean saysWhat) {
        var undo = link(saysWhat ? "Undo: " + done.sentence() : "Undo", () -> takeBack(done));
        undo.setId("undo-view");
        undo.setAccessibleText("Undo: " + done.sentence());
        return undo;
    }

    private void takeBack(Done done) {
        var shelf = services.shelf();
        Outcome.Change restoring = () -> {
            shelf.restore(done.former());
            return null;
        };
        Background.perform(() -> Outcome.of(shelf, "It is as it was before.", restoring), outcome -> {
            if (!outcome.failed()) {
                draft.undone(done);
            }
            show(outcome);
            fields.focusName();
        });
    }

    /** Says what saving under the name that is written there would do. */
    private void hint() {
        boolean replaces = ViewShelf.named(fields.name().getText(), views).isPresent();
        save.setText(replaces ? "Replace the view" : "Save this view");
        hint.setText(
                replaces
                        ? "There is a view of this name; it would be replaced."
                        : "Kept as a file in " + services.shelf().folder());
    }

    private void change(String sentence, Outcome.Change change) {
        var shelf = services.shelf();
        int here = Nodes.focused(cards);
        Background.perform(() -> Outcome.of(shelf, sentence, change), outcome -> {
            var former = outcome.former();
            if (former != null) {
                draft.did(new Done(sentence, former));
            }
            show(outcome);
            if (here >= 0) {
                focus(here);
            }
        });
    }

    // --- saving ----------------------------------------------------------------------------------------------------

    private @Nullable Supplier<SavedView> wanted() {
        var name = fields.name().getText();
        if (name.isBlank()) {
            tell(new Outcome(views, "Give the view a name first.", null, true));
            fields.focusName();
            return null;
        }
        return maker.now(name, fields.note().getText());
    }

    private void save() {
        var view = wanted();
        if (view == null) {
            return;
        }
        var name = fields.name().getText().strip();
        fields.note().clear();
        draft.nameProperty().set("");
        change("“" + name + "” is saved.", () -> services.shelf().save(view.get()));
    }

    private void saveElsewhere() {
        var view = wanted();
        if (view == null) {
            return;
        }
        var file = ViewChooser.toSave(
                getScene().getWindow(), ViewShelf.stem(fields.name().getText()));
        file.ifPresent(chosen -> change("The view is saved to " + chosen + ".", () -> {
            ViewFile.write(view.get(), chosen);
            return null;
        }));
    }

    // --- cards -----------------------------------------------------------------------------------------------------

    private void grant(Wish wish) {
        switch (wish) {
            case Wish.Open(var view) -> open(view);
            case Wish.Edit(var view, var changed) ->
                change(
                        "“" + changed.name() + "” is changed.",
                        () -> services.shelf().change(view.file(), changed));
            case Wish.Delete(var view) ->
                change(
                        "“" + view.name() + "” is deleted.",
                        () -> services.shelf().delete(view.file()));
        }
    }

    private void openFile() {
        var window = getScene().getWindow();
        close.run();
        ViewChooser.toOpen(window).ifPresent(services::openFile);
    }

    private void open(Shelved shelved) {
        close.run();
        switch (shelved.content()) {
            case ViewResult.Read(var view, var warnings) -> services.open(view, warnings);
            case ViewResult.Unreadable _ -> services.openFile(shelved.file());
        }
    }

    private void walk(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        int here = Nodes.focused(cards);
        switch (event.getCode()) {
            case DOWN -> focus(here + 1);
            case UP -> focus(here - 1);
            case HOME -> focus(0);
            case END -> focus(cards.size() - 1);
            case DELETE -> delete(here);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void delete(int card) {
        if (card >= 0) {
            grant(new Wish.Delete(cards.get(card).shelved()));
        }
    }

    private void focus(int card) {
        if (!cards.isEmpty()) {
            cards.get(Math.clamp(card, 0, cards.size() - 1)).button().requestFocus();
        }
    }
}
