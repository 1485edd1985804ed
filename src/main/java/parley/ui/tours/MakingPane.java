package parley.ui.tours;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import parley.session.Selection;
import parley.session.Session;
import parley.tours.Look;
import parley.tours.Part;
import parley.tours.TourDraft;
import parley.ui.fx.Nodes;
import parley.ui.fx.Tip;

/** A tour in the making: the step at hand to be written, its view to be taken, and the steps to be ordered. */
final class MakingPane extends VBox {
    private final Session session;
    private final TourWalk walk;
    private final TextField title = field("step-title", "What the step is called");
    private final TextArea text = new TextArea();
    private final TextField tourTitle = field("tour-title", "What the tour is called");
    private final TextField audience = field("tour-audience", "For whom it is, and how long it takes");
    private final StepButtons steps;
    private final HBox looks = new HBox(6);
    private final HBox tools = new HBox(2);
    private final ToggleButton about = Nodes.styled(new ToggleButton("Tour’s title"), "flat");
    private final Button replace;
    private final Button earlier;
    private final Button later;
    private final Button delete;
    private final Button undo;
    private final Button redo;
    private Subscription enabling = Subscription.EMPTY;
    private boolean filling;

    MakingPane(Session session, TourWalk walk, MakingServices makes) {
        super(5);
        this.session = session;
        this.walk = walk;
        steps = new StepButtons(walk);
        title.textProperty().subscribe((_, now) -> typed(TourDraft::typeStepTitle, now));
        text.textProperty().subscribe((_, now) -> typed(TourDraft::typeStepText, now));
        tourTitle.textProperty().subscribe((_, now) -> typed(TourDraft::typeTitle, now));
        audience.textProperty().subscribe((_, now) -> typed(TourDraft::typeAudience, now));
        replace = tool(
                "Use this view",
                Feather.REFRESH_CW,
                "Let this step show what the window shows now",
                draft -> draft.show(session.reading().get().state()));
        replace.setId("replace-view");
        earlier = icon(Feather.ARROW_UP, "Move this step earlier (Alt+Shift+Up)", draft -> draft.move(-1));
        earlier.setId("step-earlier");
        later = icon(Feather.ARROW_DOWN, "Move this step later (Alt+Shift+Down)", draft -> draft.move(1));
        later.setId("step-later");
        delete = icon(Feather.TRASH_2, "Delete this step", TourDraft::delete);
        undo = icon(Feather.ROTATE_CCW, "Undo the last edit of the tour (Ctrl+Z)", TourDraft::undo);
        undo.setId("undo-tour");
        redo = icon(Feather.ROTATE_CW, "Make the edit again (Ctrl+Shift+Z)", TourDraft::redo);
        getChildren().setAll(head(makes), body(), looks, tools(makes));
        addEventFilter(KeyEvent.KEY_PRESSED, this::order);
    }

    private static TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private HBox head(MakingServices makes) {
        var done = Nodes.button("Done", makes::finish, "primary-button");
        done.setId("tour-done");
        done.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(6, Nodes.styled(new FontIcon(Feather.EDIT_2), "tour-sign"), title, steps, done);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node body() {
        text.setId("step-text");
        text.setPromptText("What there is to read: a question, what is seen, what to doubt");
        text.setAccessibleText("Text of the step");
        text.setWrapText(true);
        text.setMinHeight(0);
        text.setPrefRowCount(2);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        var ofTour = new VBox(6, tourTitle, audience);
        text.visibleProperty().bind(about.selectedProperty().map(is -> !is));
        ofTour.visibleProperty().bind(about.selectedProperty());
        var body = new StackPane(text, ofTour);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        looks.setAlignment(Pos.CENTER_LEFT);
        return body;
    }

    /** Tab leaves the text, as it does any other field. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            text.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private HBox tools(MakingServices makes) {
        var add = tool(
                "Take this view as a step",
                Feather.PLUS,
                "A step more after this one, with what the window shows now",
                draft -> draft.add(session.reading().get().state()));
        add.setId("take-view");
        about.setId("tour-about");
        about.setMinWidth(USE_PREF_SIZE);
        Tip.on(about, "What the whole tour is called, and for whom it is");
        var save = Nodes.iconButton(
                Feather.DOWNLOAD, "Save the tour to a file …", () -> walk.tour().ifPresent(makes::saveElsewhere));
        save.setId("save-tour");
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getChildren().setAll(add, replace, earlier, later, delete, undo, redo, Nodes.spacer(), about, save);
        return tools;
    }

    private Button tool(String name, Ikon icon, String purpose, Consumer<TourDraft> edit) {
        var button = Nodes.button(name, () -> walk.draft().ifPresent(edit), "flat");
        button.setGraphic(new FontIcon(icon));
        Tip.on(button, purpose);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private Button icon(Ikon icon, String name, Consumer<TourDraft> edit) {
        return Nodes.iconButton(icon, name, () -> walk.draft().ifPresent(edit));
    }

    /** Alt+Shift and an arrow put the step elsewhere in the order. */
    private void order(KeyEvent event) {
        boolean keys = event.isAltDown() && event.isShiftDown() && !event.isShortcutDown();
        if (keys && event.getCode() == KeyCode.UP) {
            earlier.fire();
            event.consume();
        } else if (keys && event.getCode() == KeyCode.DOWN) {
            later.fire();
            event.consume();
        }
    }

    private void typed(BiConsumer<TourDraft, String> type, String now) {
        if (!filling) {
            walk.draft().ifPresent(draft -> type.accept(draft, now));
        }
    }

    // --- showing ---------------------------------------------------------------------------------------------------

    void show(Walk open) {
        var step = open.step().step();
        filling = true;
        fill(title, step.title());
        fill(text, step.text());
        fill(tourTitle, open.fitted().tour().title());
        fill(audience, open.fitted().tour().audience());
        filling = false;
        steps.show(open);
        replace.setDisable(!open.isAway());
        earlier.setDisable(!open.hasPrevious());
        later.setDisable(!open.hasNext());
        delete.setDisable(open.length() == 1);
        enabling.unsubscribe();
        enabling = open.making().map(this::enable).orElse(Subscription.EMPTY);
        showLooks(open);
    }

    private Subscription enable(TourDraft draft) {
        return Subscription.combine(disableUnless(undo, draft.canUndo()), disableUnless(redo, draft.canRedo()));
    }

    private static Subscription disableUnless(Button button, ObservableValue<Boolean> can) {
        return can.subscribe(is -> button.setDisable(!is));
    }

    /** A field that holds the words already keeps its caret where it is. */
    private static void fill(TextInputControl field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    private void showLooks(Walk open) {
        looks.getChildren().clear();
        var label = Nodes.label("Look at", "quiet", "small");
        label.setMinWidth(USE_PREF_SIZE);
        looks.getChildren().add(label);
        open.step().step().looks().forEach(look -> looks.getChildren().add(removable(look)));
        selected()
                .filter(look -> !open.step().step().looks().contains(look))
                .ifPresent(look -> looks.getChildren().add(addSelected(look)));
        looks.getChildren().add(parts());
        if (open.isAway()) {
            looks.getChildren().addAll(Nodes.spacer(), link("Return to this step", walk::returnToStep));
        }
    }

    private static Button link(String name, Runnable action) {
        var link = Nodes.linkButton(name, action);
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    private Optional<Look> selected() {
        return Optional.of(session.reading().get().state().selection())
                .filter(selection -> !selection.equals(Selection.NOTHING))
                .map(Look.At::new);
    }

    private String words(Look look) {
        return LookWords.of(session.reading().get(), look).orElseGet(() -> LookWords.id(look));
    }

    private Button removable(Look look) {
        var button =
                Nodes.button(words(look), () -> walk.draft().ifPresent(draft -> draft.lookAway(look)), "look-button");
        button.setGraphic(new FontIcon(Feather.X));
        button.setAccessibleText("No longer look at " + words(look));
        Tip.on(button, "No longer look at " + words(look));
        button.setMinWidth(0);
        return button;
    }

    private Button addSelected(Look look) {
        var button = Nodes.linkButton("+ " + words(look), () -> walk.draft().ifPresent(draft -> draft.lookAt(look)));
        button.setId("look-at-selected");
        Tip.on(button, "Ask the reader to look at what is selected");
        button.setMinWidth(0);
        return button;
    }

    private MenuButton parts() {
        var menu = Nodes.styled(new MenuButton("+ Part of the window"), "flat", "part-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.getItems()
                .setAll(Arrays.stream(Part.values())
                        .map(part -> {
                            var item = new MenuItem(part.label());
                            item.setOnAction(_ -> walk.draft().ifPresent(draft -> draft.lookAt(new Look.AtPart(part))));
                            return item;
                        })
                        .toList());
        return menu;
    }

    /** Where writing begins. */
    void focusTitle() {
        title.requestFocus();
    }
}
