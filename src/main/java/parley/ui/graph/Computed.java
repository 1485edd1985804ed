package parley.ui.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.NetworkPicture;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Point;
import parley.session.Spot;

/** What the background works out for a pane: where everyone stands, and the picture of it. */
record Computed(Arrangement arrangement, NetworkPicture picture) {

    /**
     * Arranges a draft and draws it.
     *
     * @param known the arrangement so far, or null
     * @param moved where actors were put by hand
     * @param clear what of the sheet is left to it
     */
    static Computed of(Draft draft, @Nullable Arrangement known, Map<String, Spot> moved, Box sheet, Margins clear) {
        double width = sheet.width();
        double height = sheet.height();
        var arrangement = Arrangement.of(draft.stage(), known, width, height, clear);
        var centres = new HashMap<>(arrangement.in(clear.clear(width, height)).centres());
        moved.forEach((id, spot) -> centres.put(id, new Point(spot.x() * width, spot.y() * height)));
        return new Computed(arrangement, Pictures.draw(draft.outline(), new Placement(centres), width, height, clear));
    }
}
