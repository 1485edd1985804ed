package parley.ui.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Point;
import parley.placements.PlacementShelf;
import parley.session.Spot;
import parley.ui.fx.Background;

/** What the background works out for a pane: where everyone stands, and the picture of it. */
record Computed(Arrangement arrangement, NetworkPicture picture) {

    /**
     * Arranges a draft and draws it.
     *
     * @param known the arrangement so far, or null
     * @param clusters how they are laid out, from 0, by distances, to 1, in clusters
     * @param shelf of arrangements of earlier starts
     * @param moved where actors were put by hand
     * @param clear what of the sheet is left to it
     * @param steps takes pictures on the way, where there are many to arrange
     */
    static Computed of(
            Draft draft,
            @Nullable Arrangement known,
            double clusters,
            PlacementShelf shelf,
            Map<String, Spot> moved,
            Box sheet,
            Margins clear,
            Background.Steps<Computed> steps) {
        double width = sheet.width();
        double height = sheet.height();
        var pinned = new HashMap<String, Point>();
        moved.forEach((id, spot) -> pinned.put(id, new Point(spot.x() * width, spot.y() * height)));
        var arrangement = Arrangement.of(
                draft.stage(),
                clusters,
                known,
                shelf,
                pinned,
                width,
                height,
                clear,
                shown -> steps.offer(() -> drawn(draft.outline(), shown.get(), pinned, sheet, clear)));
        return drawn(draft.outline(), arrangement, pinned, sheet, clear);
    }

    private static Computed drawn(
            Outline outline, Arrangement arrangement, Map<String, Point> pinned, Box sheet, Margins clear) {
        double width = sheet.width();
        double height = sheet.height();
        var centres = new HashMap<>(arrangement.in(clear.clear(width, height)).centres());
        centres.putAll(pinned);
        return new Computed(arrangement, Pictures.draw(outline, new Placement(centres), width, height, clear));
    }
}
