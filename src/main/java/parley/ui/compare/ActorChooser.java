package parley.ui.compare;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import parley.model.Actor;
import parley.model.Dataset;
import parley.ui.fx.Nodes;

/** A field that finds an actor as its name is typed: Enter takes the first, the arrow down leads into the list. */
final class ActorChooser extends VBox {
    private static final double LIST_HEIGHT = 150;

    private final Dataset dataset;
    private final Consumer<Actor> choose;
    private final TextField field = new TextField();
    private final ListView<Actor> list = new ListView<>();
    private final Label none = Nodes.label("Nobody is named so.", "quiet", "small");
    private @Nullable Actor chosen;

    /** @param name what is chosen, spoken and above the field */
    ActorChooser(String name, String id, Dataset dataset, @Nullable Actor chosen, Consumer<Actor> choose) {
        super(4);
        this.dataset = dataset;
        this.chosen = chosen;
        this.choose = choose;
        var label = Nodes.label(name, "section-title");
        label.setLabelFor(field);
        prepareField(name, id);
        prepareList(name, id);
        getChildren().setAll(label, field, list, none);
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                settle();
            }
        });
        settle();
    }

    void focus() {
        field.requestFocus();
    }

    private void prepareField(String name, String id) {
        field.setId(id);
        field.setAccessibleText(name);
        field.setAccessibleHelp("Type a name; Enter takes the first that fits, the arrow down leads to the others");
        field.setPromptText("Type a name");
        field.setOnAction(_ -> list.getItems().stream().findFirst().ifPresent(this::take));
        field.textProperty().subscribe((_, typed) -> {
            if (field.isFocused()) {
                search(typed);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                field.selectAll();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                enterList();
                event.consume();
            }
        });
    }

    private void prepareList(String name, String id) {
        list.setId(id + "-list");
        list.setAccessibleText("Actors for " + name);
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(LIST_HEIGHT);
        list.setCellFactory(_ -> new ActorCell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                takeSelected();
                event.consume();
            }
        });
    }

    private void search(String typed) {
        var found = Matches.of(dataset.actors(), typed);
        list.setItems(FXCollections.observableArrayList(found));
        show(!found.isEmpty(), found.isEmpty());
    }

    private void show(boolean anybody, boolean nobody) {
        Nodes.show(list, anybody);
        Nodes.show(none, nobody);
    }

    private void enterList() {
        if (!list.isVisible()) {
            search("");
        }
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private void takeSelected() {
        var selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            field.requestFocus();
            take(selected);
        }
    }

    private void take(Actor actor) {
        chosen = actor;
        settle();
        field.selectAll();
        choose.accept(actor);
    }

    /** Shows whom it has, and no list. */
    private void settle() {
        field.setText(chosen == null ? "" : chosen.name());
        list.getItems().clear();
        show(false, false);
    }

    /** The name, and the camp that tells people of the same name apart. */
    private final class ActorCell extends ListCell<Actor> {
        ActorCell() {
            setOnMouseClicked(_ -> takeSelected());
        }

        @Override
        protected void updateItem(@Nullable Actor actor, boolean empty) {
            super.updateItem(actor, empty);
            setText(
                    empty || actor == null
                            ? null
                            : actor.name() + " · " + dataset.camp(actor.camp()).label());
        }
    }
}
