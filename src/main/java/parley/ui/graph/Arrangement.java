package parley.ui.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.layout.Layouts;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Point;
import parley.placements.PlacementShelf;

/**
 * Where the members of a network stand in a pane of a size, before anybody is moved by hand. A pane that becomes a little
 * larger or smaller keeps its arrangement, stretched; one that is much lower or higher, as when a tour opens above it, is
 * arranged near to how it was; one of quite another shape gets a new one. Other members than before are arranged near to
 * those before.
 *
 * @param outline what was arranged
 * @param clusters how it was laid out, between distances and clusters
 * @param room what margins leave clear of the pane it was made for
 * @param settled whether it is final, and not one on the way there
 */
record Arrangement(Outline outline, double clusters, Placement placement, Box room, boolean settled) {
    static final long SEED = 1;
    private static final double STRETCH = 1.15;
    private static final double LOWERING = 1.8;

    /**
     * As below, with what is on a shelf where there was none before; what is arranged anew is put there.
     *
     * @param shelf of arrangements of earlier starts
     */
    static Arrangement of(
            Outline outline,
            double clusters,
            @Nullable Arrangement before,
            PlacementShelf shelf,
            Map<String, Point> pinned,
            double width,
            double height,
            Margins margins,
            Consumer<Supplier<Arrangement>> shows) {
        var known = before != null
                ? before
                : shelf.find(outline, clusters)
                        .map(kept -> new Arrangement(outline, clusters, kept.placement(), kept.room(), true))
                        .orElse(null);
        var arranged = of(outline, clusters, known, pinned, width, height, margins, shows);
        // An interrupted search comes back with the best so far.
        if (before == null && !arranged.equals(known) && !Thread.currentThread().isInterrupted()) {
            shelf.keep(outline, clusters, new PlacementShelf.Placed(arranged.placement, arranged.room));
        }
        return arranged;
    }

    /**
     * The arrangement for a pane; to be asked in the background, since making one takes about a second.
     *
     * @param before the arrangement so far, or null
     * @param pinned where actors were put by hand: others are arranged around them where there are many
     * @param shows is shown arrangements that are better each time, where there are many; each is made only when it is asked for, which
     *     is to be at once or not at all
     */
    private static Arrangement of(
            Outline outline,
            double clusters,
            @Nullable Arrangement before,
            Map<String, Point> pinned,
            double width,
            double height,
            Margins margins,
            Consumer<Supplier<Arrangement>> shows) {
        var room = margins.clear(width, height);
        boolean isNew = before == null || !isAlike(room, before.room) || !before.settled || clusters != before.clusters;
        if (before != null
                && !isNew
                && outline.equals(before.outline)
                && isNear(room.height(), before.room.height(), STRETCH)) {
            return before;
        }
        var near = before == null || isNew ? new Placement(Map.of()) : withPinned(before.in(room), pinned);
        var choice = new Layouts.Choice(clusters, SEED, near, near.centres().isEmpty() ? Set.of() : pinned.keySet());
        var placement = Layouts.place(
                outline,
                width,
                height,
                margins,
                choice,
                shown -> shows.accept(() -> new Arrangement(outline, clusters, shown.get(), room, false)),
                Thread.currentThread()::isInterrupted);
        return new Arrangement(outline, clusters, placement, room, true);
    }

    /** Where everyone stands, with those who were put somewhere by hand; a search leaves them out of its start. */
    private static Placement withPinned(Placement before, Map<String, Point> pinned) {
        if (before.centres().size() <= Layouts.SEARCHED_UP_TO) {
            return before;
        }
        var centres = new HashMap<>(before.centres());
        pinned.forEach((id, point) -> centres.computeIfPresent(id, (_, _) -> point));
        return new Placement(centres);
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
