package parley.ui.fx;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Copies a text, and says for a moment that it did. */
public final class CopyButton extends Button {
    private static final Duration CONFIRMATION = Duration.seconds(1.6);

    private final String name;
    private final PauseTransition confirmation = new PauseTransition(CONFIRMATION);

    /** @param text what is copied, asked for when the button is pressed */
    public CopyButton(String name, Supplier<String> text) {
        super(name, new FontIcon(Feather.COPY));
        this.name = name;
        getStyleClass().add("small-button");
        setMinWidth(USE_PREF_SIZE);
        confirmation.setOnFinished(_ -> setText(this.name));
        setOnAction(_ -> copy(text.get()));
    }

    private void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        setText(Clipboard.getSystemClipboard().setContent(content) ? "Copied" : "The clipboard refused it");
        confirmation.playFromStart();
    }
}
