package parley.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * An outline whose marks stand, by index: node i is mark i, and link l joins the marks from[l] and to[l].
 */
record Stage(Outline outline, List<Mark> marks, int[] from, int[] to, Box pane) {

    /** A node without a place stands in the middle of the pane. */
    static Stage of(Outline outline, Placement placement, Box pane) {
        var marks = new ArrayList<Mark>();
        var index = new HashMap<String, Integer>();
        for (var node : outline.nodes()) {
            index.put(node.id(), marks.size());
            var centre = placement.centres().getOrDefault(node.id(), pane.centre());
            marks.add(new Mark(node.id(), node.shape(), centre, node.radius()));
        }
        var from = outline.links().stream().mapToInt(link -> index.get(link.from()));
        var to = outline.links().stream().mapToInt(link -> index.get(link.to()));
        return new Stage(outline, marks, from.toArray(), to.toArray(), pane);
    }

    Outline.Link link(int l) {
        return outline.links().get(l);
    }

    Outline.Node node(int i) {
        return outline.nodes().get(i);
    }

    int links() {
        return from.length;
    }

    Mark mark(int i) {
        return marks.get(i);
    }
}
