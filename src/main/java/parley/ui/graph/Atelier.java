package parley.ui.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.picture.Box;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Point;
import parley.raster.Care;
import parley.raster.Drawing;
import parley.raster.Easel;
import parley.raster.Lens;
import parley.raster.Marks;
import parley.raster.Names;
import parley.raster.Pace;
import parley.raster.Painted;
import parley.raster.Painter;
import parley.raster.Pixels;
import parley.raster.Ties;
import parley.raster.Whereabouts;
import parley.session.Reading;

/** Paints a crowd, and keeps between one shot and the next what did not change. Works on one thread at a time. */
final class Atelier {
    private final Draft draft;
    private final Map<String, Integer> indices = new HashMap<>();
    private @Nullable Geometry geometry;
    private @Nullable CrowdFacts facts;
    private @Nullable Dressed dressed;
    private @Nullable Drawing pictured;
    private final Pace pace = new Pace();
    private @Nullable Easel stood;
    private Lettering.@Nullable Lettered lettered;

    Atelier(Draft draft) {
        this.draft = draft;
        draft.outline().nodes().forEach(node -> indices.put(node.id(), indices.size()));
    }

    /**
     * What is to be painted.
     *
     * @param dragged the mark that is held by the pointer, or null
     * @param inMotion whether the next picture will follow at once
     * @param density pixels of the image for one of the pane
     */
    record Wish(
            NetworkPicture picture,
            Reading reading,
            Emphasis emphasis,
            Colours colours,
            Lens lens,
            Box pane,
            double density,
            @Nullable Dragged dragged,
            boolean inMotion) {}

    /** A mark at another place of the sheet. */
    record Dragged(int mark, Point centre) {}

    /** Where everything is that a picture has. */
    record Geometry(NetworkPicture picture, Marks marks, Ties ties, Whereabouts whereabouts, Names.Roll roll) {

        /** @param order the members by importance */
        static Geometry of(Draft draft, NetworkPicture picture, List<Integer> order) {
            var marks = new Marks(picture.marks().size());
            for (int i = 0; i < marks.size(); i++) {
                var mark = picture.marks().get(i);
                marks.place(i, mark.shape(), mark.centre().x(), mark.centre().y(), mark.radius());
            }
            var ends = draft.outline().ends();
            var ties = new Ties(ends.length);
            for (int i = 0; i < ends.length; i++) {
                ties.join(i, ends[i][0], ends[i][1], picture.curves().get(i));
            }
            var widths = draft.outline().nodes().stream()
                    .map(Outline.Node::labelWidth)
                    .toList();
            return new Geometry(picture, marks, ties, Whereabouts.of(marks, ties), new Names.Roll(order, widths));
        }
    }

    private record Dressed(Geometry geometry, CrowdFacts facts, Colours colours, Drawing drawing) {}

    /** The index of each actor by its id. */
    Map<String, Integer> indices() {
        return indices;
    }

    /** Paints on a canvas. */
    Shot paint(Wish wish, PixelCanvas canvas) {
        var known = facts != null && facts.isOf(wish.reading()) ? facts : CrowdFacts.of(wish.reading());
        facts = known;
        var places = geometry != null && geometry.picture().equals(wish.picture())
                ? geometry
                : Geometry.of(draft, wish.picture(), known.byImportance());
        geometry = places;
        var drawing = dressed(places, known, wish);
        var dragged = wish.dragged();
        if (dragged != null) {
            drawing = drawing.moved(
                    dragged.mark(), dragged.centre().x(), dragged.centre().y());
        }
        var overview = isPictured(drawing, wish) ? null : overview(drawing);
        pictured = overview == null ? pictured : drawing;
        var standout = CrowdLooks.standOut(drawing, known, wish.emphasis(), wish.colours(), indices);
        var painted = paint(drawing, standout, wish, canvas.pixels());
        return new Shot(
                canvas,
                wish,
                drawing,
                places.whereabouts(),
                known,
                wish.inMotion() ? Shot.Words.NONE : words(drawing, standout, places, known, wish),
                painted,
                overview);
    }

    private Painted paint(Drawing drawing, CrowdLooks.Standout standout, Wish wish, Pixels pixels) {
        var easel = stood != null && stood.isOf(pixels.width(), pixels.height())
                ? stood
                : new Easel(pixels.width(), pixels.height());
        stood = easel;
        var lens = wish.lens().denser(wish.density());
        long begun = System.nanoTime();
        var painted = easel.paint(drawing, lens, wish.inMotion() ? pace.care() : Care.STILL);
        if (wish.inMotion() && painted.isHazy()) {
            pace.took(System.nanoTime() - begun);
        }
        if (!wish.emphasis().isOn()) {
            easel.show(pixels);
            return painted;
        }
        easel.show(pixels, standout.drawing(), lens);
        return painted.with(standout.ties());
    }

    private Shot.Words words(
            Drawing drawing, CrowdLooks.Standout standout, Geometry places, CrowdFacts known, Wish wish) {
        var written = Lettering.of(drawing, places, known, wish, standout.marks(), lettered);
        lettered = written;
        return written.words();
    }

    /** The overview stays as it is while somebody only points at an actor or moves one. */
    private boolean isPictured(Drawing drawing, Wish wish) {
        return pictured != null && (drawing.equals(pictured) || wish.dragged() != null || wish.inMotion());
    }

    /** The whole of a sheet, small, with few of its ties. */
    private static PixelCanvas overview(Drawing drawing) {
        int high = OverviewMap.height(new Box(0, 0, drawing.width(), drawing.height()));
        var small = new PixelCanvas(2 * OverviewMap.WIDTH, 2 * high);
        var lens = Lens.fitting(drawing.width(), drawing.height(), OverviewMap.WIDTH, high);
        Painter.paint(drawing, lens.denser(2), small.pixels(), Care.SMALL);
        return small;
    }

    private Drawing dressed(Geometry places, CrowdFacts known, Wish wish) {
        var last = dressed;
        if (last == null
                || !last.geometry().equals(places)
                || !last.facts().equals(known)
                || !last.colours().equals(wish.colours())) {
            last = new Dressed(
                    places,
                    known,
                    wish.colours(),
                    CrowdLooks.dress(wish.picture(), places.marks(), places.ties(), known, wish.colours()));
            dressed = last;
        }
        return last.drawing();
    }
}
