package parley.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The links between the same two marks, side by side. Each keeps to the right of its own way, as traffic does, so that
 * opposite directions bow to different sides; those without a direction run between them.
 *
 * @param links indices, from the left to the right of the way from mark {@code a} to mark {@code b}
 */
record Bundle(int a, int b, List<Integer> links) {
    private static final double NARROWEST = 16;
    private static final double WIDEST = 26;

    /** All bundles of a stage, in the order of their first links. */
    static List<Bundle> of(Stage stage) {
        var byEnds = new LinkedHashMap<Long, List<Integer>>();
        for (var l = 0; l < stage.links(); l++) {
            var low = Math.min(stage.from(l), stage.to(l));
            var high = Math.max(stage.from(l), stage.to(l));
            byEnds.computeIfAbsent((long) low << 32 | high, _ -> new ArrayList<>())
                    .add(l);
        }
        var bundles = new ArrayList<Bundle>();
        byEnds.forEach((ends, links) -> bundles.add(sorted(stage, (int) (ends >> 32), ends.intValue(), links)));
        return bundles;
    }

    private static Bundle sorted(Stage stage, int a, int b, List<Integer> links) {
        links.sort(Comparator.comparingInt(l -> lane(stage, a, l)));
        return new Bundle(a, b, List.copyOf(links));
    }

    private static int lane(Stage stage, int a, int l) {
        if (stage.link(l).ends() == Ends.UNDIRECTED) {
            return 0;
        }
        return stage.from(l) == a ? 1 : -1;
    }

    /** The curves, in the order of the links, when the middle of the bundle stands off the straight line by a length. */
    List<Curve> curves(Stage stage, double bulge) {
        var length = stage.mark(a).centre().distance(stage.mark(b).centre());
        var spacing = Math.clamp(length * 0.11, NARROWEST, WIDEST);
        var curves = new ArrayList<Curve>();
        for (var i = 0; i < links.size(); i++) {
            curves.add(curve(stage, links.get(i), bulge + spacing * (i - (links.size() - 1) / 2.0)));
        }
        return curves;
    }

    private Curve curve(Stage stage, int l, double bulge) {
        var from = stage.from(l);
        return Bow.draw(stage.link(l), stage.mark(from), stage.mark(stage.to(l)), from == a ? bulge : -bulge);
    }
}
