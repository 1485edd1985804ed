package parley.ui.graph;

import org.jspecify.annotations.Nullable;
import parley.layout.Layouts;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.picture.Placement;

/**
 * Where the members of a network stand in a pane of a size, before anybody is moved by hand. A pane that becomes a little
 * larger or smaller keeps its arrangement, stretched; one that is much lower or higher, as when a tour opens above it, is
 * arranged near to how it was; one of quite another shape gets a new one. Other members than before are arranged near to
 * those before.
 *
 * @param outline what was arranged
 * @param room what margins leave clear of the pane it was made for
 */
record Arrangement(Outline outline, Placement placement, Box room) {
    static final long SEED = 1;
    private static final double STRETCH = 1.15;
    private static final double LOWERING = 1.8;

    /**
     * The arrangement for a pane; to be asked in the background, since making one takes about a second.
     *
     * @param before the arrangement so far, or null
     */
    static Arrangement of(Outline outline, @Nullable Arrangement before, double width, double height, Margins margins) {
        var room = margins.clear(width, height);
        if (before == null || !isAlike(room, before.room)) {
            return new Arrangement(outline, Layouts.place(outline, width, height, margins, SEED), room);
        }
        if (outline.equals(before.outline) && isNear(room.height(), before.room.height(), STRETCH)) {
            return before;
        }
        var near = before.in(room);
        return new Arrangement(outline, Layouts.placeNear(outline, near, width, height, margins, SEED), room);
    }

    /** The places in a room that is about as large as that it was made for. */
    Placement in(Box other) {
        return other.equals(room) ? placement : Layouts.fit(outline, placement, room, other);
    }

    /** Whether nobody need look for actors anew: what stands above the network takes only of its height. */
    private static boolean isAlike(Box one, Box other) {
        return isNear(one.width(), other.width(), STRETCH) && isNear(one.height(), other.height(), LOWERING);
    }

    private static boolean isNear(double one, double other, double most) {
        return Math.max(one, other) / Math.min(one, other) <= most;
    }
}
