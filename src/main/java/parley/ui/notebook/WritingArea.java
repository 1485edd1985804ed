package parley.ui.notebook;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import parley.ui.fx.Nodes;
import parley.ui.fx.Prose;

/**
 * A text of the notebook, as high as its lines. While it is typed it has an undo of its own; leaving it hands it over, as
 * one step of the notebook. Tab leaves it.
 */
final class WritingArea extends TextArea {
    private static final double BESIDE = 18;
    private static final double AROUND = 14;

    private final Consumer<String> commit;
    private final Text measure = new Text();
    private String written = "";

    /** @param commit takes a text that was changed */
    WritingArea(String prompt, String name, Consumer<String> commit, String... styleClasses) {
        this.commit = commit;
        Nodes.styled(this, "writing");
        getStyleClass().addAll(styleClasses);
        setPromptText(prompt);
        setAccessibleText(name);
        setPrefRowCount(1);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        textProperty().subscribe(this::fit);
        fontProperty().subscribe(_ -> requestLayout());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                handOver();
            }
        });
    }

    /** Shows what the notebook holds; what is being typed stays. */
    void show(String text) {
        if (!text.equals(written)) {
            written = text;
            if (!text.equals(getText())) {
                setText(text);
            }
        }
    }

    /** Hands over what was typed, if anything was. */
    void handOver() {
        var typed = getText().strip();
        if (!typed.equals(written)) {
            written = typed;
            commit.accept(typed);
        }
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** JavaFX 26.0.2 throws out of its layout when it has to break text that runs from the right, so that is not broken. */
    private void fit(String text) {
        setWrapText(!Prose.holdsLettersFromTheRight(text));
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        measure.setFont(getFont());
        // a last empty line is a line too, and the prompt takes one
        measure.setText(
                getText().isEmpty() ? getPromptText() : getText() + (getText().endsWith("\n") ? " " : ""));
        measure.setWrappingWidth(isWrapText() ? Math.max(40, (width < 0 ? getWidth() : width) - BESIDE) : 0);
        return Math.ceil(measure.getLayoutBounds().getHeight()) + AROUND + (isWrapText() ? 0 : BESIDE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
