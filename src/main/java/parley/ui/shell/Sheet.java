package parley.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/** A card above the window: a title, something to read, one button to go on. */
class Sheet extends VBox {
    private final Node heading;
    private final HBox buttons = new HBox(10);
    private final Button done;

    Sheet(String title, Node body, String button, Runnable close) {
        this(title, button, close);
        setBody(body);
    }

    /** A sheet whose body is still to be set. */
    Sheet(String title, String button, Runnable close) {
        super(14);
        getStyleClass().add("paper");
        setAccessibleText(title);
        setFocusTraversable(true);
        heading = Prose.of(title, "title");
        done = Nodes.button(button, close, "primary-button");
        done.setDefaultButton(true);
        buttons.getChildren().setAll(done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, Sheet::pressFocused);
    }

    /** Sets the body between title and buttons; it gives way where the window is low. */
    final void setBody(Node body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(heading, body, buttons);
    }

    /** Adds a button at the left of the one to go on. */
    final void addToButtons(Node button) {
        buttons.getChildren().add(0, Nodes.spacer());
        buttons.getChildren().add(0, button);
    }

    /** Adds a button right beside the one to go on. */
    final void addBeforeDone(Node button) {
        buttons.getChildren().add(buttons.getChildren().size() - 1, button);
    }

    /** The button to go on. */
    final Button done() {
        return done;
    }

    /** Puts a button at the right of all, and gives it the weight; the one to go on becomes one of the others. */
    final void lead(Button main) {
        var others = buttons.getChildren();
        others.getLast().getStyleClass().remove("primary-button");
        if (others.getLast() instanceof Button goOn) {
            goOn.setDefaultButton(false);
        }
        main.setDefaultButton(true);
        others.add(main);
    }

    /** Runs something once everything on the sheet is there. */
    void whenFilled(Runnable action) {
        action.run();
    }

    /** Enter presses the button that has the focus, before it would press the one to go on. */
    private static void pressFocused(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            button.fire();
            event.consume();
        }
    }
}
