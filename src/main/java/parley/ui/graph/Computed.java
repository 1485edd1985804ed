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

/** What the background works out for a pane: where everyone stands, and the picture of it. */
record Computed(Arrangement arrangement, NetworkPicture picture) {

    /**
     * Arranges a stage and draws an outline on it.
     *
     * @param stage the same nodes as the outline's, with the links that arrange them
     * @param known the arrangement so far, or null
     * @param moved where actors were put by hand
     */
    static Computed of(
            Outline outline,
            Outline stage,
            @Nullable Arrangement known,
            Map<String, Spot> moved,
            double width,
            double height,
            Margins clear) {
        var arrangement = Arrangement.of(stage, known, width, height, clear);
        var centres = new HashMap<>(arrangement.in(clear.clear(width, height)).centres());
        moved.forEach((id, spot) -> centres.put(id, new Point(spot.x() * width, spot.y() * height)));
        return new Computed(arrangement, Pictures.draw(outline, new Placement(centres), width, height, clear));
    }
}
