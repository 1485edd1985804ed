package parley.ui.fx;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a node where the pointer rests on it. A tooltip is a window of its own, with a scene and styles, so it is
 * made when the pointer first comes: most are never seen. To be used on the JavaFX thread.
 */
public final class Tip {
    private final Node node;
    private String text = "";
    private @Nullable Tooltip tooltip;

    private Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> show());
    }

    /**
     * Says a text about a node, in place of what was said before; an empty text says nothing. A screen reader is told it too, unless
     * the node has a help of its own.
     */
    public static void on(Node node, String text) {
        var tip = (Tip) node.getProperties().computeIfAbsent(Tip.class, _ -> new Tip(node));
        tip.say(text);
    }

    private void say(String said) {
        if (help(text).equals(Optional.ofNullable(node.getAccessibleHelp()))) {
            node.setAccessibleHelp(help(said).orElse(null));
        }
        text = said;
        if (tooltip != null) {
            show();
        }
    }

    private static Optional<String> help(String text) {
        return Optional.of(text).filter(Predicate.not(String::isEmpty));
    }

    /** The tooltip waits for the pointer to rest by itself. */
    private void show() {
        if (text.isEmpty()) {
            Tooltip.uninstall(node, tooltip);
            tooltip = null;
        } else if (tooltip == null) {
            tooltip = Prose.tooltip(text);
            Tooltip.install(node, tooltip);
        } else {
            Prose.fill(tooltip, text);
        }
    }
}
