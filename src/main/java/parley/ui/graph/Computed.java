package parley.ui.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.picture.Margins;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Point;
import parley.session.Spot;
import parley.ui.fx.Background;

/** What the background works out for a pane: where everyone stands, and the picture of it. */
record Computed(Arrangement arrangement, NetworkPicture picture) {

    /**
     * Arranges a stage and draws an outline on it.
     *
     * @param stage the same nodes as the outline's, with the links that arrange them
     * @param known the arrangement so far, or null
     * @param clusters how they are laid out, from 0, by distances, to 1, in clusters
     * @param moved where actors were put by hand
     * @param steps takes pictures on the way, where there are many to arrange
     */
    static Computed of(
            Outline outline,
            Outline stage,
            @Nullable Arrangement known,
            double clusters,
            Map<String, Spot> moved,
            double width,
            double height,
            Margins clear,
            Background.Steps<Computed> steps) {
        var pinned = new HashMap<String, Point>();
        moved.forEach((id, spot) -> pinned.put(id, new Point(spot.x() * width, spot.y() * height)));
        var arrangement = Arrangement.of(stage, clusters, known, pinned, width, height, clear, shown ->
                steps.offer(() -> drawn(outline, shown, pinned, width, height, clear)));
        return drawn(outline, arrangement, pinned, width, height, clear);
    }

    private static Computed drawn(
            Outline outline,
            Arrangement arrangement,
            Map<String, Point> pinned,
            double width,
            double height,
            Margins clear) {
        var centres = new HashMap<>(arrangement.in(clear.clear(width, height)).centres());
        centres.putAll(pinned);
        return new Computed(arrangement, Pictures.draw(outline, new Placement(centres), width, height, clear));
    }
}
