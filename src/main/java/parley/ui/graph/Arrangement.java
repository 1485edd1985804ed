package parley.ui.graph;

import org.jspecify.annotations.Nullable;
import parley.layout.CampDiscs;
import parley.layout.Layouts;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.picture.Placement;

/**
 * Where the members of a network stand in a pane of a size, before anybody is moved by hand. A pane that becomes a little
 * larger or smaller keeps its arrangement, stretched; one of quite another shape gets a new one. Other members than before
 * are arranged near to those before.
 *
 * @param outline what was arranged
 * @param room what margins leave clear of the pane it was made for
 */
record Arrangement(Outline outline, Placement placement, Box room) {
    static final long SEED = 1;
    private static final double STRETCH = 1.15;

    /**
     * The arrangement for a pane; to be asked in the background, since making one takes about a second.
     *
     * @param before the arrangement so far, or null
     */
    static Arrangement of(Outline outline, @Nullable Arrangement before, double width, double height, Margins margins) {
        var room = margins.clear(width, height);
        if (before == null || !isNear(room, before.room)) {
            return new Arrangement(outline, place(outline, width, height, margins), room);
        }
        if (outline.equals(before.outline)) {
            return before;
        }
        if (Outlines.isCrowd(outline.nodes().size())) {
            return new Arrangement(outline, place(outline, width, height, margins), room);
        }
        var near = before.in(room);
        return new Arrangement(outline, Layouts.placeNear(outline, near, width, height, margins, SEED), room);
    }

    private static Placement place(Outline outline, double width, double height, Margins margins) {
        return Outlines.isCrowd(outline.nodes().size())
                ? CampDiscs.place(outline, margins.clear(width, height))
                : Layouts.place(outline, width, height, margins, SEED);
    }

    /** The places in a room that is about as large as that it was made for. */
    Placement in(Box other) {
        return other.equals(room) ? placement : Layouts.fit(outline, placement, room, other);
    }

    private static boolean isNear(Box one, Box other) {
        return isNear(one.width(), other.width()) && isNear(one.height(), other.height());
    }

    private static boolean isNear(double one, double other) {
        return Math.max(one, other) / Math.min(one, other) <= STRETCH;
    }
}
