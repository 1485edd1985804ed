package parley.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An outline whose marks stand, by index: node i is mark i, and link l joins the marks from(l) and to(l).
 *
 * @param pane the whole of it
 * @param clear what of it nothing else lies over
 */
record Stage(Outline outline, List<Mark> marks, List<Integer> from, List<Integer> to, Box pane, Box clear) {

    /** A node without a place stands in the middle of the pane. */
    static Stage of(Outline outline, Placement placement, Box pane, Box clear) {
        var marks = new ArrayList<Mark>();
        for (var node : outline.nodes()) {
            var centre = placement.centres().getOrDefault(node.id(), pane.centre());
            marks.add(new Mark(node.id(), node.shape(), centre, node.radius()));
        }
        var from = Arrays.stream(outline.ends()).map(ends -> ends[0]).toList();
        var to = Arrays.stream(outline.ends()).map(ends -> ends[1]).toList();
        return new Stage(outline, marks, from, to, pane, clear);
    }

    Outline.Link link(int l) {
        return outline.links().get(l);
    }

    Outline.Node node(int i) {
        return outline.nodes().get(i);
    }

    int from(int l) {
        return from.get(l);
    }

    int to(int l) {
        return to.get(l);
    }

    int links() {
        return from.size();
    }

    Mark mark(int i) {
        return marks.get(i);
    }
}
