package parley.ui.graph;

import org.jspecify.annotations.Nullable;
import parley.layout.Layouts;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.picture.Placement;

/**
 * Where the actors stand in a pane of a size, before anybody is moved by hand. A pane that becomes a little larger or
 * smaller keeps its arrangement, stretched; one of quite another shape gets a new one.
 *
 * @param room what margins leave clear of the pane it was made for
 */
record Arrangement(Placement placement, Box room) {
    static final long SEED = 1;
    private static final double STRETCH = 1.15;

    /**
     * The arrangement for a pane; to be asked in the background, since making one takes about a second.
     *
     * @param before the arrangement of the same outline so far, or null
     */
    static Arrangement of(Outline outline, @Nullable Arrangement before, double width, double height, Margins margins) {
        var room = margins.clear(width, height);
        if (before != null
                && isNear(room.width(), before.room.width())
                && isNear(room.height(), before.room.height())) {
            return before;
        }
        return new Arrangement(Layouts.place(outline, width, height, margins, SEED), room);
    }

    /** The places in a room that is about as large as that it was made for. */
    Placement in(Outline outline, Box other) {
        return other.equals(room) ? placement : Layouts.fit(outline, placement, room, other);
    }

    private static boolean isNear(double one, double other) {
        return Math.max(one, other) / Math.min(one, other) <= STRETCH;
    }
}
