package parley.ui.axis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * The nodes of what is on view, each kept as long as its thing stays there, so that a turn of the wheel styles only what
 * is new.
 */
final class NodePool<T, N> {
    private final Group group = new Group();
    private final Map<String, N> nodes = new HashMap<>();
    private final Function<T, String> key;
    private final Supplier<N> create;
    private final Function<N, Node> node;
    private final BiConsumer<N, T> place;

    NodePool(Function<T, String> key, Supplier<N> create, Function<N, Node> node, BiConsumer<N, T> place) {
        this.key = key;
        this.create = create;
        this.node = node;
        this.place = place;
    }

    Group group() {
        return group;
    }

    /** Shows these things and no others; linear in their number. */
    void show(List<T> things) {
        var left = new HashMap<>(nodes);
        var added = new ArrayList<Node>();
        nodes.clear();
        for (var thing : things) {
            var id = key.apply(thing);
            var shown = left.remove(id);
            if (shown == null) {
                shown = create.get();
                added.add(node.apply(shown));
            }
            place.accept(shown, thing);
            nodes.put(id, shown);
        }
        group.getChildren().removeAll(left.values().stream().map(node).toList());
        group.getChildren().addAll(added);
    }

    Collection<N> nodes() {
        return nodes.values();
    }
}
