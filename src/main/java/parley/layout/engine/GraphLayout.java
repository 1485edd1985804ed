package parley.layout.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.network.csr.BreadthFirst;
import parley.network.csr.CompressedRows;

/**
 * Lays out a graph: each connected part by stress and then by forces of short range that bring clusters out, and the parts packed
 * beside each other. A part of up to 2,000 nodes takes O(nodes²), a larger one O(nodes · pivots + ties) a sweep, some tens of them.
 */
public final class GraphLayout {
    /** Between parts, and around one that stands alone, in lengths of a tie. */
    private static final double BETWEEN = 1;

    private final CompressedRows graph;
    private final Wish wish;
    private final Watch watch;
    private final SplittableRandom random;
    private final List<Part> parts = new ArrayList<>();
    private boolean isCancelled;

    private GraphLayout(CompressedRows graph, Wish wish, Watch watch) {
        this.graph = graph;
        this.wish = wish;
        this.watch = watch;
        random = new SplittableRandom(wish.seed());
    }

    /**
     * The places of all nodes, of node i at 2i and 2i + 1; in lengths of a tie, or in the unit of the places that a wish starts from.
     * The same for the same graph and wish, unless it is cancelled: then what it has.
     */
    public static double[] place(CompressedRows graph, Wish wish, Watch watch) {
        return new GraphLayout(graph, wish, watch).place();
    }

    private double[] place() {
        var numbers = new int[graph.size()];
        Arrays.fill(numbers, -1);
        for (var nodes : BreadthFirst.parts(graph)) {
            parts.add(part(nodes, numbers));
        }
        for (var part : parts) {
            part.layOut(wish.clusters(), standing(part), random.split(), progress(part));
            turn(part);
            if (isCancelled) {
                break;
            }
        }
        return whole();
    }

    private Part part(int[] nodes, int[] numbers) {
        var pinned = new boolean[nodes.length];
        for (var n = 0; n < nodes.length; n++) {
            pinned[n] = wish.pins(nodes[n]);
        }
        var groups = new Groups(Arrays.stream(nodes).map(wish::group).toArray());
        var part = new Part(graph.part(nodes, numbers), nodes, pinned, groups, random.split());
        if (standing(part)) {
            start(part);
        }
        return part;
    }

    private boolean standing(Part part) {
        return Arrays.stream(part.nodes).anyMatch(wish::stands);
    }

    /** Puts nodes where they stood, and those that stood nowhere beside their neighbours, from one to the next. */
    private void start(Part part) {
        var size = part.nodes.length;
        var known = new boolean[size];
        var queue = new int[size];
        var end = 0;
        for (var n = 0; n < size; n++) {
            if (wish.stands(part.nodes[n])) {
                known[n] = true;
                queue[end++] = n;
                part.places[2 * n] = wish.start(part.nodes[n], 0);
                part.places[2 * n + 1] = wish.start(part.nodes[n], 1);
            }
        }
        var aside = aside(part, known);
        for (var next = 0; next < end; next++) {
            var node = queue[next];
            for (var at = part.graph().start(node); at < part.graph().start(node + 1); at++) {
                var neighbour = part.graph().neighbour(at);
                if (!known[neighbour]) {
                    known[neighbour] = true;
                    queue[end++] = neighbour;
                    var angle = random.nextDouble(2 * Math.PI);
                    part.places[2 * neighbour] = part.places[2 * node] + aside * Math.cos(angle);
                    part.places[2 * neighbour + 1] = part.places[2 * node + 1] + aside * Math.sin(angle);
                }
            }
        }
    }

    /** How far from a neighbour a node begins that stood nowhere: the mean length of the ties between those that stood. */
    private static double aside(Part part, boolean[] known) {
        var sum = 0.0;
        var count = 0;
        for (var n = 0; n < known.length; n++) {
            for (var at = part.graph().start(n); at < part.graph().start(n + 1); at++) {
                var other = part.graph().neighbour(at);
                if (known[n] && known[other]) {
                    sum += Math.hypot(
                            part.places[2 * n] - part.places[2 * other],
                            part.places[2 * n + 1] - part.places[2 * other + 1]);
                    count++;
                }
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    private Progress progress(Part part) {
        return new Progress() {
            @Override
            public boolean isAwaited() {
                isCancelled = isCancelled || watch.cancelled();
                return !isCancelled;
            }

            @Override
            public boolean goesOn(Consumer<double[]> tidying) {
                var goesOn = isAwaited();
                if (goesOn && part == parts.getFirst()) {
                    watch.shows(() -> shown(part, tidying));
                }
                return goesOn;
            }
        };
    }

    private double[] shown(Part part, Consumer<double[]> tidying) {
        var kept = part.places.clone();
        tidying.accept(part.places);
        turn(part);
        var shown = whole();
        System.arraycopy(kept, 0, part.places, 0, kept.length);
        return shown;
    }

    /** Turns a part so that it is longest where the room is, unless it stands already. */
    private void turn(Part part) {
        if (standing(part)) {
            return;
        }
        var angle = 0.5 * Math.atan2(2 * moment(part, 0, 1), moment(part, 0, 0) - moment(part, 1, 1));
        var by = wish.aspect() >= 1 ? -angle : Math.PI / 2 - angle;
        for (var k = 0; k < part.places.length; k += 2) {
            var x = part.places[k];
            var y = part.places[k + 1];
            part.places[k] = x * Math.cos(by) - y * Math.sin(by);
            part.places[k + 1] = x * Math.sin(by) + y * Math.cos(by);
        }
    }

    private static double moment(Part part, int one, int other) {
        var size = part.nodes.length;
        var sums = new double[3];
        for (var k = 0; k < part.places.length; k += 2) {
            sums[0] += part.places[k + one];
            sums[1] += part.places[k + other];
            sums[2] += part.places[k + one] * part.places[k + other];
        }
        return sums[2] / size - sums[0] / size * sums[1] / size;
    }

    // --- the whole -------------------------------------------------------------------------------------------------

    private double[] whole() {
        var places = new double[2 * graph.size()];
        var fresh = new ArrayList<Part>();
        for (var part : parts) {
            if (standing(part)) {
                putBack(part, places);
            } else {
                fresh.add(part);
            }
        }
        pack(fresh, places);
        return places;
    }

    /** Back to the scale and the middle that the part's nodes had, and pinned ones exactly where they were. */
    private void putBack(Part part, double[] places) {
        var shift = new double[3];
        var isHeld = false;
        for (var n = 0; n < part.nodes.length; n++) {
            var node = part.nodes[n];
            isHeld |= wish.pins(node);
            if (wish.stands(node)) {
                shift[0] += wish.start(node, 0) - part.places[2 * n] / part.scale;
                shift[1] += wish.start(node, 1) - part.places[2 * n + 1] / part.scale;
                shift[2]++;
            }
        }
        for (var n = 0; n < part.nodes.length; n++) {
            var node = part.nodes[n];
            for (var axis = 0; axis < 2; axis++) {
                places[2 * node + axis] = wish.pins(node)
                        ? wish.start(node, axis)
                        : part.places[2 * n + axis] / part.scale + (isHeld ? 0 : shift[axis] / shift[2]);
            }
        }
    }

    /** New parts beside each other, nodes without ties in rows of their own; below or beside those that stand already. */
    private void pack(List<Part> fresh, double[] places) {
        if (fresh.isEmpty()) {
            return;
        }
        var joined = fresh.stream().filter(part -> part.nodes.length > 1).toList();
        var alone = fresh.stream().filter(part -> part.nodes.length == 1).toList();
        var extents = joined.stream().map(part -> Extent.of(part.places)).toList();
        var old = standingExtent();
        var unit = unit();
        var columns = (int) Math.ceil(Math.sqrt(alone.size() * wish.aspect()));
        var sizes = DoubleStream.builder();
        sizes.add(old == null ? 0 : old.width() / unit + BETWEEN);
        sizes.add(old == null ? 0 : old.height() / unit + BETWEEN);
        extents.forEach(extent -> sizes.add(extent.width() + BETWEEN).add(extent.height() + BETWEEN));
        sizes.add(columns * BETWEEN);
        sizes.add(Math.ceilDiv(alone.size(), Math.max(1, columns)) * BETWEEN);
        var corners = Packing.into(wish.aspect(), sizes.build().toArray());
        var left = old == null ? 0 : old.left() - corners[0] * unit;
        var top = old == null ? 0 : old.top() - corners[1] * unit;
        for (var p = 0; p < joined.size(); p++) {
            var part = joined.get(p);
            var x = corners[2 * p + 2] - extents.get(p).left();
            var y = corners[2 * p + 3] - extents.get(p).top();
            for (var n = 0; n < part.nodes.length; n++) {
                places[2 * part.nodes[n]] = left + (x + part.places[2 * n]) * unit;
                places[2 * part.nodes[n] + 1] = top + (y + part.places[2 * n + 1]) * unit;
            }
        }
        for (var a = 0; a < alone.size(); a++) {
            var node = alone.get(a).nodes[0];
            places[2 * node] = left + (corners[corners.length - 2] + BETWEEN * (a % columns)) * unit;
            places[2 * node + 1] = top + (corners[corners.length - 1] + BETWEEN * Math.floorDiv(a, columns)) * unit;
        }
    }

    /** How long a tie is in the unit of the places to start from. */
    private double unit() {
        return parts.stream()
                .filter(this::standing)
                .filter(part -> part.nodes.length > 1)
                .findFirst()
                .map(part -> 1 / part.scale)
                .orElse(1.0);
    }

    private @Nullable Extent standingExtent() {
        if (!wish.isWarm()) {
            return null;
        }
        var standing = IntStream.range(0, graph.size())
                .filter(wish::stands)
                .boxed()
                .flatMapToDouble(i -> DoubleStream.of(wish.start(i, 0), wish.start(i, 1)))
                .toArray();
        return Extent.of(standing);
    }
}
