package parley.ui.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.picture.Box;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;

/**
 * Places many nodes by their group alone: each group on a disc of its own, as large as it has nodes, the largest nodes in its
 * middle; the discs around the largest of them. Linear in nodes but for sorting them. What {@link FrameBench}
 * times is drawn on such seats, so that no layout is waited for.
 */
final class CampDiscs {
    /** The angle between one seat and the next, so that seats fill a disc evenly (Vogel 1979). */
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

    private static final double APART = 1.12;

    private CampDiscs() {}

    /** A disc of a group, the unit being half the distance between seats. */
    private record Disc(List<Outline.Node> nodes, double radius, double x, double y) {}

    /** Places that fill an area. */
    static Placement place(Outline outline, Box area) {
        var discs = arranged(discs(outline));
        double left = discs.stream()
                .mapToDouble(disc -> disc.x() - disc.radius())
                .min()
                .orElse(0);
        double right = discs.stream()
                .mapToDouble(disc -> disc.x() + disc.radius())
                .max()
                .orElse(1);
        double top = discs.stream()
                .mapToDouble(disc -> disc.y() - disc.radius())
                .min()
                .orElse(0);
        double bottom = discs.stream()
                .mapToDouble(disc -> disc.y() + disc.radius())
                .max()
                .orElse(1);
        var places = new HashMap<String, Point>();
        for (var disc : discs) {
            for (int i = 0; i < disc.nodes().size(); i++) {
                double out = Math.sqrt(i + 0.5);
                double x = disc.x() + out * Math.cos(i * GOLDEN);
                double y = disc.y() + out * Math.sin(i * GOLDEN);
                places.put(
                        disc.nodes().get(i).id(),
                        new Point(
                                area.x() + area.width() * (x - left) / (right - left),
                                area.y() + area.height() * (y - top) / (bottom - top)));
            }
        }
        return new Placement(places);
    }

    private static List<Disc> discs(Outline outline) {
        var groups = new LinkedHashMap<String, List<Outline.Node>>();
        outline.nodes()
                .forEach(node -> groups.computeIfAbsent(node.group(), _ -> new ArrayList<>())
                        .add(node));
        var discs = new ArrayList<Disc>();
        for (Map.Entry<String, List<Outline.Node>> group : groups.entrySet()) {
            var nodes = group.getValue();
            nodes.sort(Comparator.comparingDouble(node -> -node.radius()));
            discs.add(new Disc(nodes, Math.sqrt(nodes.size()) + 1, 0, 0));
        }
        discs.sort(Comparator.comparingDouble(disc -> -disc.radius()));
        return discs;
    }

    /** Each on a spiral outwards, at the first place where it touches none before it. */
    private static List<Disc> arranged(List<Disc> discs) {
        var placed = new ArrayList<Disc>();
        for (var disc : discs) {
            double angle = 0;
            var tried = disc;
            while (touches(tried, placed)) {
                angle += 0.15;
                double out = disc.radius() * angle / 12;
                tried = new Disc(disc.nodes(), disc.radius(), 1.3 * out * Math.cos(angle), out * Math.sin(angle));
            }
            placed.add(tried);
        }
        return placed;
    }

    private static boolean touches(Disc disc, List<Disc> placed) {
        return placed.stream()
                .anyMatch(other -> Math.hypot(disc.x() - other.x(), disc.y() - other.y())
                        < APART * (disc.radius() + other.radius()));
    }
}
