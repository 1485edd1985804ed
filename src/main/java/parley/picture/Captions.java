package parley.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place for the caption of each region: inside or on its edge, towards the top, clear of marks, labels and other
 * captions, and of curves where it can. Searches a grid over the region; time O(area · (nodes + curves)).
 */
final class Captions {
    private static final double ACROSS = 7;
    private static final double DOWN = 3;
    private static final double ROOM = 2;

    /** Nearer than this to a label it would be read as part of it, in pixels. */
    private static final double SUBTITLE = 7;

    private static final double COLLISION = 1000;
    private static final double NEAR_LABEL = 5;
    private static final double OUT_OF_CLEAR = 10;
    private static final double OVER_CURVE = 12;
    private static final double OUTSIDE = 6;

    private final Stage stage;
    private final List<Ground> grounds;
    private final List<Box> labels;
    private final List<Trace> traces;
    private final List<Caption> captions = new ArrayList<>();

    /** Where a caption stands, and whether it covers there what must be read. */
    record Caption(Box box, boolean crowded) {}

    private Captions(Stage stage, List<Ground> grounds, List<Box> labels, List<Curve> curves) {
        this.stage = stage;
        this.grounds = grounds;
        this.labels = labels;
        this.traces = curves.stream().map(curve -> curve.trace(12)).toList();
    }

    /** Each group's caption, in the order of the groups. */
    static List<Caption> place(
            Stage stage, List<Outline.Group> groups, List<Ground> grounds, List<Box> labels, List<Curve> curves) {
        var captions = new Captions(stage, grounds, labels, curves);
        for (var g = 0; g < groups.size(); g++) {
            captions.captions.add(captions.place(grounds.get(g), groups.get(g).labelWidth()));
        }
        return captions.captions;
    }

    private Caption place(Ground ground, double width) {
        var height = stage.outline().labelHeight();
        var bounds = ground.bounds();
        var best = Box.centred(bounds.centre().x(), bounds.y() + height / 2, width, height)
                .within(stage.clear());
        var least = cost(ground, best, Double.POSITIVE_INFINITY);
        for (var y = bounds.y() - height + 1; y <= bounds.bottom(); y += DOWN) {
            for (var x = bounds.x() - width / 2; x <= bounds.right() - width / 2; x += ACROSS) {
                var box = new Box(x, y, width, height).within(stage.clear());
                var cost = cost(ground, box, least);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        return new Caption(best, collisions(best) >= COLLISION);
    }

    /** The dearest questions come last, and are not asked of a place that is already worse than the best. */
    private double cost(Ground ground, Box box, double limit) {
        var cost = dislike(ground.bounds(), box);
        if (cost < limit) {
            cost += collisions(box);
        }
        if (cost < limit) {
            cost += outside(ground, box) + others(ground, box);
        }
        if (cost < limit) {
            cost += curves(box);
        }
        return cost;
    }

    /** How far it is from where a caption would like to be: at the top, in the middle. */
    private static double dislike(Box bounds, Box box) {
        var middle = Math.abs(box.centre().x() - bounds.centre().x()) / (bounds.width() + 1);
        var height = (box.y() - bounds.y()) / (bounds.height() + 1);
        return 5 * middle + 14 * Math.min(Math.abs(height), 0.35 + Math.abs(1 - height));
    }

    /** A caption may stick out a little; it must not stand off altogether. */
    private static double outside(Ground ground, Box box) {
        var outside = 0;
        for (var x = 0; x <= 4; x++) {
            outside += ground.contains(new Point(box.x() + x * box.width() / 4, box.y())) ? 0 : 1;
            outside += ground.contains(new Point(box.x() + x * box.width() / 4, box.bottom())) ? 0 : 1;
        }
        return OUTSIDE * Math.max(0, outside - 2) + outside + (ground.touches(box) ? 0 : COLLISION);
    }

    private double others(Ground ground, Box box) {
        var cost = 0.0;
        for (var other : grounds) {
            cost += other != ground && other.touches(box) ? COLLISION / 4 : 0;
        }
        return cost;
    }

    private double collisions(Box box) {
        var wide = box.inset(-ROOM);
        var cost = stage.pane().inset(1).contains(box) ? 0 : COLLISION;
        cost += stage.clear().contains(box) ? 0 : OUT_OF_CLEAR;
        for (var mark : stage.marks()) {
            cost += wide.intersectsDisc(mark.centre(), mark.radius()) ? COLLISION : 0;
        }
        for (var label : labels) {
            cost += wide.intersects(label) ? COLLISION : box.inset(-SUBTITLE).intersects(label) ? NEAR_LABEL : 0;
        }
        for (var caption : captions) {
            cost += !caption.crowded() && wide.intersects(caption.box()) ? COLLISION : 0;
        }
        return cost;
    }

    private double curves(Box box) {
        var cost = 0.0;
        for (var trace : traces) {
            cost += trace.segmentsIn(box) == 0 ? 0 : OVER_CURVE;
        }
        return cost;
    }
}
