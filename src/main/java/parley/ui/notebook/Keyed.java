package parley.ui.notebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes for things, each made once and kept as long as its thing is there, so that a change elsewhere takes no focus and no
 * half-typed word away.
 */
final class Keyed<N extends Node> {
    private final Map<String, N> nodes = new HashMap<>();
    private final Function<String, N> make;

    Keyed(Function<String, N> make) {
        this.make = make;
    }

    /** The node of a key. */
    N of(String key) {
        return nodes.computeIfAbsent(key, make);
    }

    /** Forgets the nodes of all other keys. */
    void keepOnly(List<String> keys) {
        nodes.keySet().retainAll(new HashSet<>(keys));
    }

    /** Puts nodes into a pane, unless it holds just these. */
    static void fill(Pane pane, List<? extends Node> children) {
        if (!pane.getChildren().equals(children)) {
            pane.getChildren().setAll(children);
        }
    }
}
