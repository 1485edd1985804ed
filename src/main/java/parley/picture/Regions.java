package parley.picture;

import java.util.ArrayList;
import java.util.List;

/** The grounds of the groups, as wide as their neighbours allow, and their captions. */
public final class Regions {
    /** More nodes than these are a crowd: nothing finds a place between them by chance. */
    public static final int MANY = 26;

    private static final double WIDEST = 22;
    private static final double NARROWEST = 2;
    private static final double BETWEEN = 2.5;

    private Regions() {}

    /** The padding of a region around its marks and labels, in pixels, where this many nodes share an area. */
    public static double padding(int nodes, Box area) {
        return Math.clamp(0.25 * Math.sqrt(area.width() * area.height() / Math.max(1, nodes)) - 20, 5, WIDEST);
    }

    /**
     * How much farther a region reaches upwards than to other sides, in pixels, so that a caption finds room there: a part of
     * its height where a few nodes leave it other places, all of it where there are many.
     */
    public static double captionBand(double captionHeight, double padding, int nodes) {
        return nodes > MANY ? captionHeight : captionHeight * Math.clamp((padding - 8) / 24, 0, 1);
    }

    /** The regions of those groups that have a node, in the order of the groups. */
    static List<Region> draw(Stage stage, List<Box> labels, List<Curve> curves) {
        var groups = stage.outline().groups().stream()
                .filter(group -> stage.outline().nodes().stream()
                        .anyMatch(node -> node.group().equals(group.id())))
                .toList();
        var grounds = groups.stream().map(group -> ground(stage, labels, group)).toList();
        keepApart(grounds);
        var captions = Captions.place(stage, groups, grounds, labels, curves);
        var regions = new ArrayList<Region>();
        for (var g = 0; g < grounds.size(); g++) {
            var group = groups.get(g);
            var caption = captions.get(g);
            regions.add(
                    new Region(group.id(), group.label(), grounds.get(g).outline(), caption.box(), caption.crowded()));
        }
        return regions;
    }

    private static Ground ground(Stage stage, List<Box> labels, Outline.Group group) {
        var marks = new ArrayList<Mark>();
        var boxes = new ArrayList<Box>();
        for (var i = 0; i < labels.size(); i++) {
            if (stage.node(i).group().equals(group.id())) {
                marks.add(stage.mark(i));
                boxes.add(labels.get(i));
            }
        }
        var padding = padding(labels.size(), stage.clear());
        return Ground.around(marks, boxes, padding, captionBand(stage.outline().labelHeight(), padding, labels.size()));
    }

    private static void keepApart(List<Ground> grounds) {
        for (var ground : grounds) {
            for (var other : grounds) {
                var excess = ground.padding() + other.padding() + BETWEEN - ground.bareGap(other);
                if (ground != other && excess > 0) {
                    ground.shrink(excess / 2, NARROWEST);
                    other.shrink(excess / 2, NARROWEST);
                }
            }
        }
    }
}
