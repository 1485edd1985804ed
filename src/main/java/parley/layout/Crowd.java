package parley.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import parley.layout.engine.GraphLayout;
import parley.layout.engine.Watch;
import parley.layout.engine.Wish;
import parley.network.csr.CompressedRows;
import parley.picture.Box;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;

/** Places so many nodes that no search could try their pictures: by {@link GraphLayout}, fitted into an area, marks kept apart. */
final class Crowd {
    /** Between two marks, edge to edge, in pixels. */
    private static final double PARTED = 4;
    /** How much more one direction may be stretched than the other, so that the area is filled. */
    private static final double STRETCH = 1.7;
    /** This part of all stands beyond each side of what is scaled to fill the area; they are drawn in towards it. */
    private static final double STRAY = 0.02;
    /** Up to this part of the way from the middle to an edge nobody is drawn in. */
    private static final double BODY = 0.86;

    /** Where there are fewer, nobody is a stray. */
    private static final int MANY = 400;

    /** How often marks are parted and brought back inside. */
    private static final int PARTINGS = 4;

    private final Outline outline;
    private final Box area;
    private final double[] radii;
    private final boolean[] pinned;

    private Crowd(Outline outline, Box area, Set<String> pins) {
        this.outline = outline;
        this.area = area;
        radii = outline.nodes().stream().mapToDouble(Outline.Node::radius).toArray();
        pinned = new boolean[radii.length];
        for (int i = 0; i < pinned.length; i++) {
            pinned[i] = pins.contains(outline.nodes().get(i).id());
        }
    }

    /**
     * Places that fill an area, or that are near to others where there are any.
     *
     * @param near the places so far; pinned ones stay as they are
     * @param shows is shown what there is before each sweep, as {@link Watch#shows} is
     */
    static Placement place(
            Outline outline,
            Box area,
            double clusters,
            long seed,
            Placement near,
            Set<String> pins,
            Consumer<Supplier<Placement>> shows,
            BooleanSupplier cancelled) {
        return new Crowd(outline, area, pins).place(clusters, seed, near, shows, cancelled);
    }

    private Placement place(
            double clusters,
            long seed,
            Placement near,
            Consumer<Supplier<Placement>> shows,
            BooleanSupplier cancelled) {
        var start = start(near);
        boolean isWarm = !near.centres().isEmpty();
        var aspect = area.width() / area.height();
        var wish = (isWarm ? Wish.near(clusters, aspect, seed, start, pinned) : Wish.anew(clusters, aspect, seed))
                .grouped(groups());
        var places = GraphLayout.place(graph(), wish, new Watch() {
            @Override
            public void shows(Supplier<double[]> shown) {
                shows.accept(() -> placement(fitted(shown.get())));
            }

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        });
        var fitted = fitted(places);
        for (int round = 0; round < PARTINGS; round++) {
            Parting.apart(fitted, radii, pinned, PARTED);
            keepInside(fitted);
        }
        return placement(fitted);
    }

    private void keepInside(double[] places) {
        for (int i = 0; i < radii.length; i++) {
            if (!pinned[i]) {
                var reach = area.inset(Math.min(radii[i], Math.min(area.width(), area.height()) / 2));
                places[2 * i] = Math.clamp(places[2 * i], reach.x(), Math.max(reach.x(), reach.right()));
                places[2 * i + 1] = Math.clamp(places[2 * i + 1], reach.y(), Math.max(reach.y(), reach.bottom()));
            }
        }
    }

    private CompressedRows graph() {
        var ends = Arrays.stream(outline.ends()).flatMapToInt(Arrays::stream).toArray();
        return CompressedRows.of(radii.length, ends);
    }

    private int[] groups() {
        var numbers = new HashMap<String, Integer>();
        outline.groups().forEach(group -> numbers.put(group.id(), numbers.size()));
        return outline.nodes().stream()
                .mapToInt(node -> numbers.getOrDefault(node.group(), -1))
                .toArray();
    }

    private double[] start(Placement near) {
        var start = new double[2 * radii.length];
        for (int i = 0; i < radii.length; i++) {
            var known = Optional.ofNullable(
                    near.centres().get(outline.nodes().get(i).id()));
            start[2 * i] = known.map(Point::x).orElse(Double.NaN);
            start[2 * i + 1] = known.map(Point::y).orElse(Double.NaN);
        }
        return start;
    }

    /** Scaled so that all but a few strays fill the area, and those drawn in to its edge; pinned ones as they are. */
    private double[] fitted(double[] places) {
        var reach = Arrays.stream(radii).max().orElse(0);
        var wide = span(places, 0);
        var high = span(places, 1);
        var halfWidth = Math.max(1, area.width() / 2 - reach);
        var halfHeight = Math.max(1, area.height() / 2 - reach);
        var across = BODY * halfWidth / Math.max(1e-9, (wide[1] - wide[0]) / 2);
        var down = BODY * halfHeight / Math.max(1e-9, (high[1] - high[0]) / 2);
        var least = Math.min(across, down);
        var fitted = places.clone();
        for (int i = 0; i < radii.length; i++) {
            if (!pinned[i]) {
                var x = (places[2 * i] - middle(wide)) * Math.min(across, STRETCH * least);
                var y = (places[2 * i + 1] - middle(high)) * Math.min(down, STRETCH * least);
                fitted[2 * i] = area.centre().x() + halfWidth * drawnIn(x / halfWidth);
                fitted[2 * i + 1] = area.centre().y() + halfHeight * drawnIn(y / halfHeight);
            }
        }
        return fitted;
    }

    /** A place as a part of the way to an edge: as it is in the body, beyond it nearer to the edge but never over it. */
    private static double drawnIn(double part) {
        var beyond = Math.abs(part) - BODY;
        return beyond <= 0 ? part : Math.copySign(BODY + (1 - BODY) * (1 - Math.exp(-beyond / (1 - BODY))), part);
    }

    private static double middle(double[] span) {
        return (span[0] + span[1]) / 2;
    }

    /** From where to where all but the strays stand; where they are few, all. */
    private static double[] span(double[] places, int axis) {
        var sorted = IntStream.range(0, places.length / 2)
                .mapToDouble(i -> places[2 * i + axis])
                .sorted()
                .toArray();
        var stray = sorted.length < MANY ? 0 : (int) (STRAY * sorted.length);
        return new double[] {sorted[stray], sorted[sorted.length - 1 - stray]};
    }

    private Placement placement(double[] places) {
        var centres = HashMap.<String, Point>newHashMap(radii.length);
        for (int i = 0; i < radii.length; i++) {
            centres.put(outline.nodes().get(i).id(), new Point(places[2 * i], places[2 * i + 1]));
        }
        return new Placement(centres);
    }
}
