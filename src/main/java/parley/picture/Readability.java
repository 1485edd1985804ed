package parley.picture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a reader would hold against a picture, counted on what is drawn
 * (after Purchase, "Metrics for Graph Drawing Aesthetics", JVLC 2002).
 *
 * @param crossings of two curves
 * @param curvesOverMarks a curve within 2 px of a mark that it does not join
 * @param curvesOverLabels a curve through a label
 * @param curvesOverCaptions a curve through the caption of a region
 * @param labelCollisions a label or caption over another or over the mark of another, or out of the pane
 * @param regionOverlaps two regions that share ground
 * @param tightAngles two curves that leave a mark at less than 12° from each other
 */
public record Readability(
        int crossings,
        int curvesOverMarks,
        int curvesOverLabels,
        int curvesOverCaptions,
        int labelCollisions,
        int regionOverlaps,
        int tightAngles) {
    private static final double TIGHT = Math.toRadians(12);

    /** Counts; time O(curves² + nodes · curves + nodes²). */
    public static Readability of(Outline outline, NetworkPicture picture) {
        var marks = picture.marks();
        var traces = picture.curves().stream().map(curve -> curve.trace(16)).toList();
        var labels = picture.labels().stream().map(Label::box).toList();
        var captions = picture.regions().stream()
                .filter(region -> !region.crowded())
                .map(Region::label)
                .toList();
        return new Readability(
                crossings(traces),
                overMarks(outline.links(), traces, marks),
                over(traces, labels),
                over(traces, captions),
                collisions(picture, labels, captions),
                overlaps(picture.regions()),
                tightAngles(outline.links(), picture.curves()));
    }

    private static int crossings(List<Trace> traces) {
        var count = 0;
        for (var i = 0; i < traces.size(); i++) {
            for (var j = 0; j < i; j++) {
                count += traces.get(i).crossings(traces.get(j));
            }
        }
        return count;
    }

    private static int overMarks(List<Outline.Link> links, List<Trace> traces, List<Mark> marks) {
        var count = 0;
        for (var l = 0; l < traces.size(); l++) {
            for (var mark : marks) {
                var joined = mark.id().equals(links.get(l).from())
                        || mark.id().equals(links.get(l).to());
                count += !joined && traces.get(l).comesWithin(mark.centre(), mark.radius() + 2) ? 1 : 0;
            }
        }
        return count;
    }

    private static int over(List<Trace> traces, List<Box> boxes) {
        var count = 0;
        for (var trace : traces) {
            for (var box : boxes) {
                count += trace.segmentsIn(box) > 0 ? 1 : 0;
            }
        }
        return count;
    }

    private static int collisions(NetworkPicture picture, List<Box> labels, List<Box> captions) {
        var pane = new Box(0, 0, picture.width(), picture.height());
        var count = 0;
        for (var i = 0; i < labels.size() + captions.size(); i++) {
            var box = i < labels.size() ? labels.get(i) : captions.get(i - labels.size());
            count += pane.contains(box) ? 0 : 1;
            for (var j = 0; j < labels.size(); j++) {
                var mark = picture.marks().get(j);
                count += j != i && box.intersectsDisc(mark.centre(), mark.radius()) ? 1 : 0;
                count += j < i && box.intersects(labels.get(j)) ? 1 : 0;
            }
            for (var j = 0; j < i - labels.size(); j++) {
                count += box.intersects(captions.get(j)) ? 1 : 0;
            }
        }
        return count;
    }

    private static int overlaps(List<Region> regions) {
        var count = 0;
        for (var i = 0; i < regions.size(); i++) {
            for (var j = 0; j < i; j++) {
                count += Convex.overlap(regions.get(i).outline(), regions.get(j).outline()) ? 1 : 0;
            }
        }
        return count;
    }

    private static int tightAngles(List<Outline.Link> links, List<Curve> curves) {
        var leaving = new HashMap<String, double[]>();
        var count = 0;
        for (var l = 0; l < curves.size(); l++) {
            count += tight(leaving, links.get(l).from(), curves.get(l).departure());
            count += tight(leaving, links.get(l).to(), curves.get(l).arrival() + Math.PI);
        }
        return count;
    }

    private static int tight(Map<String, double[]> leaving, String mark, double angle) {
        var before = leaving.getOrDefault(mark, new double[0]);
        var count = 0;
        for (var other : before) {
            count += Math.abs(Math.IEEEremainder(angle - other, 2 * Math.PI)) < TIGHT ? 1 : 0;
        }
        var after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = angle;
        leaving.put(mark, after);
        return count;
    }
}
