package parley.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import parley.ui.fx.Nodes;

/** The items of a list that may be long: so many at first, and a way to as many more, which are built only then. */
final class Unrolled {
    /** How many items are shown at first, and how many more each time. */
    static final int STEP = 50;

    private final int size;
    private final IntFunction<Node> item;
    private final Button more = Nodes.linkButton("", this::showMore);
    private int shown;

    private Unrolled(int size, IntFunction<Node> item) {
        this.size = size;
        this.item = item;
    }

    /**
     * The first items, and the way to the others where there are more; to be put into one pane, which the others come into.
     *
     * @param item builds the item of a number from 0
     */
    static List<Node> of(int size, IntFunction<Node> item) {
        return new Unrolled(size, item).first();
    }

    private List<Node> first() {
        var nodes = new ArrayList<>(next());
        if (shown < size) {
            nodes.add(more);
        }
        return nodes;
    }

    private List<Node> next() {
        int from = shown;
        shown = Math.min(size, from + STEP);
        int left = size - shown;
        more.setText("Show " + Math.min(STEP, left) + " more of " + left);
        return IntStream.range(from, shown).mapToObj(item).toList();
    }

    private void showMore() {
        if (more.getParent() instanceof Pane pane) {
            var siblings = pane.getChildren();
            siblings.addAll(siblings.indexOf(more), next());
            if (shown == size) {
                siblings.remove(more);
            }
        }
    }
}
