package parley.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import parley.picture.Box;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;

/**
 * An outline in plain arrays by index, with the places that the search moves: each node a mark with its label on one of four sides.
 * Links between the same two nodes count once. A node without a group is a camp of its own.
 */
final class Board {
    /** On which side of its mark a label stands. */
    static final int BELOW = 0;

    static final int ABOVE = 1;
    static final int RIGHT = 2;
    /** How many sides there are; the last is the left. */
    static final int SIDES = 4;

    /** How far apart marks are to be at the least, edge to edge, in pixels. */
    private static final double PARTED = 8;

    private static final int PARTING_ROUNDS = 200;
    /** How far from the middle of its group a new node begins, in pixels. */
    private static final double SCATTER = 40;
    /** Between a mark and its label, in pixels. */
    private static final double LABEL_GAP = 4;

    final int nodes;
    final double[] x;
    final double[] y;
    final int[] side;
    final double[] radius;
    final double[] labelHalf;
    final double labelHeight;
    final int[] camp;
    /** The nodes of each camp. */
    final int[][] members;
    /** Whether a camp is drawn as a region. */
    final boolean[] drawn;
    /** The two ends of each link, the lower index first. */
    final int[][] links;
    /** The links of each node. */
    final int[][] linksOf;

    final Distances distances;
    /** Where marks and labels may be. */
    final Box area;

    Board(Outline outline, Distances distances, Box area) {
        this.distances = distances;
        this.area = area;
        nodes = outline.nodes().size();
        x = new double[nodes];
        y = new double[nodes];
        side = new int[nodes];
        radius = outline.nodes().stream().mapToDouble(Outline.Node::radius).toArray();
        labelHalf = outline.nodes().stream()
                .mapToDouble(node -> node.labelWidth() / 2)
                .toArray();
        labelHeight = outline.labelHeight();
        links = joined(outline);
        linksOf = linksOf(nodes, links);
        var camps = new HashMap<String, Integer>();
        outline.groups().forEach(group -> camps.put(group.id(), camps.size()));
        camp = camps(outline, camps);
        members = members(camp);
        drawn = new boolean[members.length];
        for (var c = 0; c < outline.groups().size() && c < members.length; c++) {
            drawn[c] = members[c].length > 0;
        }
    }

    private static int[] camps(Outline outline, Map<String, Integer> camps) {
        var next = camps.size();
        var camp = new int[outline.nodes().size()];
        for (var i = 0; i < camp.length; i++) {
            var known = camps.get(outline.nodes().get(i).group());
            camp[i] = known == null ? next++ : known;
        }
        return camp;
    }

    private static int[][] members(int[] camp) {
        var count = Arrays.stream(camp).max().orElse(-1) + 1;
        var members = new int[count][];
        for (var c = 0; c < count; c++) {
            var of = c;
            members[c] =
                    IntStream.range(0, camp.length).filter(i -> camp[i] == of).toArray();
        }
        return members;
    }

    private static int[][] joined(Outline outline) {
        var seen = new HashSet<List<Integer>>();
        return Arrays.stream(outline.ends())
                .map(ends -> List.of(Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1])))
                .filter(seen::add)
                .map(ends -> new int[] {ends.getFirst(), ends.getLast()})
                .toArray(int[][]::new);
    }

    private static int[][] linksOf(int nodes, int[][] links) {
        var linksOf = new int[nodes][];
        for (var i = 0; i < nodes; i++) {
            var node = i;
            linksOf[i] = IntStream.range(0, links.length)
                    .filter(l -> links[l][0] == node || links[l][1] == node)
                    .toArray();
        }
        return linksOf;
    }

    double labelX(int i) {
        return switch (side[i]) {
            case BELOW, ABOVE -> x[i];
            case RIGHT -> x[i] + radius[i] + LABEL_GAP + labelHalf[i];
            default -> x[i] - radius[i] - LABEL_GAP - labelHalf[i];
        };
    }

    double labelY(int i) {
        return switch (side[i]) {
            case BELOW -> y[i] + radius[i] + LABEL_GAP + labelHeight / 2;
            case ABOVE -> y[i] - radius[i] - LABEL_GAP - labelHeight / 2;
            default -> y[i];
        };
    }

    /** How far a node reaches from its middle to the left, with its label. */
    private double leftOf(int i) {
        return Math.max(radius[i], x[i] - labelX(i) + labelHalf[i]);
    }

    private double rightOf(int i) {
        return Math.max(radius[i], labelX(i) - x[i] + labelHalf[i]);
    }

    private double aboveOf(int i) {
        return Math.max(radius[i], y[i] - labelY(i) + labelHeight / 2);
    }

    private double belowOf(int i) {
        return Math.max(radius[i], labelY(i) - y[i] + labelHeight / 2);
    }

    /** Puts a node where it is wanted or as near as the area lets it be. */
    void put(int i, double wantedX, double wantedY) {
        x[i] = within(wantedX, area.x() + leftOf(i), area.right() - rightOf(i));
        y[i] = within(wantedY, area.y() + aboveOf(i), area.bottom() - belowOf(i));
    }

    /** The middle where there is no room at all. */
    private static double within(double value, double low, double high) {
        return low < high ? Math.clamp(value, low, high) : (low + high) / 2;
    }

    /** Puts all nodes where they stand in the plane, scaled in both directions so that they fill the area, their labels below. */
    void fill(double[] places) {
        Arrays.fill(side, BELOW);
        var wide = scale(places, 0, true);
        var high = scale(places, 1, false);
        for (var i = 0; i < nodes; i++) {
            put(i, wide[0] + wide[1] * places[2 * i], high[0] + high[1] * places[2 * i + 1]);
        }
    }

    /** Puts the nodes that have a place there, and each of the others near the middle of its group, labels below. */
    void start(Outline outline, Placement known, SplittableRandom random) {
        Arrays.fill(side, BELOW);
        for (var i = 0; i < nodes; i++) {
            var id = outline.nodes().get(i).id();
            var place = Optional.ofNullable(known.centres().get(id)).orElseGet(() -> middle(outline, known, id));
            boolean isNew = !known.centres().containsKey(id);
            put(
                    i,
                    place.x() + (isNew ? random.nextGaussian() * SCATTER : 0),
                    place.y() + (isNew ? random.nextGaussian() * SCATTER : 0));
        }
    }

    private Point middle(Outline outline, Placement known, String id) {
        var group = outline.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(Outline.Node::group)
                .findFirst();
        var there = outline.nodes().stream()
                .filter(node -> group.filter(node.group()::equals).isPresent())
                .flatMap(node -> Optional.ofNullable(known.centres().get(node.id())).stream())
                .toList();
        if (there.isEmpty()) {
            return area.centre();
        }
        return new Point(
                there.stream().mapToDouble(Point::x).average().orElse(0),
                there.stream().mapToDouble(Point::y).average().orElse(0));
    }

    /** Moves marks that overlap apart, a little at a time, until none does or there is no room. Time O(nodes²) a round. */
    void part() {
        for (var round = 0; round < PARTING_ROUNDS && partOnce(); round++) {}
    }

    private boolean partOnce() {
        var overlapped = false;
        for (var i = 0; i < nodes; i++) {
            for (var j = 0; j < i; j++) {
                overlapped |= part(i, j);
            }
        }
        return overlapped;
    }

    private boolean part(int i, int j) {
        var dx = x[i] - x[j];
        var dy = y[i] - y[j];
        var distance = Math.max(1e-6, Math.hypot(dx, dy));
        var lacking = radius[i] + radius[j] + PARTED - distance;
        if (lacking <= 0) {
            return false;
        }
        var by = Math.min(lacking, radius[i]) * 0.5 / distance;
        put(i, x[i] + dx * by, y[i] + dy * by);
        put(j, x[j] - dx * by, y[j] - dy * by);
        return true;
    }

    /** Where 0 comes to lie and how long 1 becomes, so that the extents of the nodes reach from edge to edge. */
    private double[] scale(double[] places, int axis, boolean across) {
        var from = across ? area.x() : area.y();
        var length = across ? area.width() : area.height();
        var scale = Double.POSITIVE_INFINITY;
        for (var i = 0; i < nodes; i++) {
            for (var j = 0; j < nodes; j++) {
                var apart = places[2 * j + axis] - places[2 * i + axis];
                var room = length - before(i, across) - after(j, across);
                scale = apart > 1e-9 ? Math.min(scale, Math.max(0, room) / apart) : scale;
            }
        }
        scale = scale == Double.POSITIVE_INFINITY ? 0 : scale;
        var low = Double.POSITIVE_INFINITY;
        var high = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < nodes; i++) {
            low = Math.min(low, places[2 * i + axis] * scale - before(i, across));
            high = Math.max(high, places[2 * i + axis] * scale + after(i, across));
        }
        return new double[] {from + (length - high - low) / 2, scale};
    }

    private double before(int i, boolean across) {
        return across ? leftOf(i) : aboveOf(i);
    }

    private double after(int i, boolean across) {
        return across ? rightOf(i) : belowOf(i);
    }

    /** Everything that the search changes: x and y of each node in turn, then the side of each label. */
    double[] places() {
        var places = new double[3 * nodes];
        for (var i = 0; i < nodes; i++) {
            places[2 * i] = x[i];
            places[2 * i + 1] = y[i];
            places[2 * nodes + i] = side[i];
        }
        return places;
    }

    void restore(double[] places) {
        for (var i = 0; i < nodes; i++) {
            x[i] = places[2 * i];
            y[i] = places[2 * i + 1];
            side[i] = (int) places[2 * nodes + i];
        }
    }

    static Placement placement(Outline outline, double[] places) {
        var centres = new HashMap<String, Point>();
        for (var i = 0; i < outline.nodes().size(); i++) {
            centres.put(outline.nodes().get(i).id(), new Point(places[2 * i], places[2 * i + 1]));
        }
        return new Placement(centres);
    }
}
