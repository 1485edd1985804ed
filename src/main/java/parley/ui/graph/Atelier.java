package parley.ui.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.picture.Box;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Point;
import parley.query.Presence;
import parley.raster.Care;
import parley.raster.Drawing;
import parley.raster.Lens;
import parley.raster.Marks;
import parley.raster.Names;
import parley.raster.Painter;
import parley.raster.Ties;
import parley.raster.Whereabouts;
import parley.session.Reading;

/** Paints a crowd, and keeps between one shot and the next what did not change. Works on one thread at a time. */
final class Atelier {
    /** From this radius on, in pixels of the pane, a mark bears its signs. */
    static final double SIGNED = 9;

    private static final int MOST_SIGNS = 500;
    private static final int LEAST_IN_CAPTION = 3;

    private final Draft draft;
    private @Nullable Geometry geometry;
    private @Nullable CrowdFacts facts;
    private @Nullable Dressed dressed;
    private @Nullable Drawing pictured;

    Atelier(Draft draft) {
        this.draft = draft;
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

    private record Dressed(Geometry geometry, CrowdFacts facts, Emphasis emphasis, Colours colours, Drawing drawing) {}

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
        var painted = Painter.paint(
                drawing,
                wish.lens().denser(wish.density()),
                canvas.pixels(),
                wish.inMotion() ? Care.MOVING : Care.STILL);
        var captions = wish.inMotion() ? List.<Shot.Caption>of() : captions(drawing.marks(), known, wish);
        return new Shot(
                canvas,
                wish.lens(),
                drawing,
                places.whereabouts(),
                known,
                wish.emphasis(),
                wish.inMotion() ? List.of() : names(drawing, places, known, wish, captions),
                captions,
                wish.inMotion() ? List.of() : signs(drawing.marks(), wish),
                painted,
                wish.inMotion(),
                overview);
    }

    /** The overview stays as it is while somebody only points at an actor or moves one. */
    private boolean isPictured(Drawing drawing, Wish wish) {
        return pictured != null && (drawing.equals(pictured) || wish.emphasis().isOn() || wish.inMotion());
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
                || !last.emphasis().equals(wish.emphasis())
                || !last.colours().equals(wish.colours())) {
            last = new Dressed(
                    places,
                    known,
                    wish.emphasis(),
                    wish.colours(),
                    CrowdLooks.dress(
                            wish.picture(), places.marks(), places.ties(), known, wish.emphasis(), wish.colours()));
            dressed = last;
        }
        return last.drawing();
    }

    // --- words -----------------------------------------------------------------------------------------------------

    private static List<Names.Name> names(
            Drawing drawing, Geometry places, CrowdFacts known, Wish wish, List<Shot.Caption> captions) {
        var asked = asked(known, wish.emphasis());
        boolean alone = wish.emphasis().isOn();
        return Names.choose(
                drawing.marks(),
                places.whereabouts(),
                wish.lens(),
                wish.pane(),
                places.roll(),
                asked,
                i -> known.members().get(i).drawn() && (!alone || asked.contains(i)),
                captions.stream().map(Shot.Caption::box).toList());
    }

    private static Set<Integer> asked(CrowdFacts known, Emphasis emphasis) {
        var asked = new HashSet<Integer>();
        for (int i = 0; i < known.members().size() && emphasis.isOn(); i++) {
            if (emphasis.actors().contains(known.members().get(i).member().id())) {
                asked.add(i);
            }
        }
        return asked;
    }

    /** Each camp's name in the middle of those of it that are in view. */
    private static List<Shot.Caption> captions(Marks marks, CrowdFacts known, Wish wish) {
        var byCamp = new HashMap<String, List<Integer>>();
        var shown = wish.lens().shown(wish.pane().width(), wish.pane().height());
        for (int i = 0; i < marks.size(); i++) {
            if (shown.contains(new Point(marks.x(i), marks.y(i)))) {
                byCamp.computeIfAbsent(known.members().get(i).member().camp(), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        var captions = new ArrayList<Shot.Caption>();
        for (var group : wish.reading().dataset().camps()) {
            var own = byCamp.getOrDefault(group.id(), List.of());
            if (own.size() >= LEAST_IN_CAPTION) {
                caption(group.label().toUpperCase(Locale.ROOT), own, marks, known, wish, captions);
            }
        }
        return captions;
    }

    private static void caption(
            String text, List<Integer> own, Marks marks, CrowdFacts known, Wish wish, List<Shot.Caption> captions) {
        double x = own.stream()
                .mapToDouble(marks::x)
                .sorted()
                .skip(own.size() / 2)
                .findFirst()
                .orElse(0);
        double y = own.stream()
                .mapToDouble(marks::y)
                .sorted()
                .skip(own.size() / 2)
                .findFirst()
                .orElse(0);
        double width = wish.reading().dataset().camps().isEmpty() ? 0 : LabelLayer.captionWidth(text);
        double left = wish.lens().toImageX(x) - width / 2;
        double top = wish.lens().toImageY(y) - LabelLayer.HEIGHT / 2;
        var box = new Box(left, top, width, LabelLayer.HEIGHT);
        if (wish.pane().contains(box)
                && captions.stream().noneMatch(other -> other.box().intersects(box))) {
            boolean outside = own.stream().allMatch(i -> known.members().get(i).presence() == Presence.OUTSIDE);
            captions.add(new Shot.Caption(text, box, outside));
        }
    }

    /** None where they are too many to be drawn. */
    private static List<Integer> signs(Marks marks, Wish wish) {
        var shown = wish.lens().shown(wish.pane().width(), wish.pane().height()).inset(-40);
        var signs = IntStream.range(0, marks.size())
                .filter(i -> marks.radius(i) * wish.lens().scale() >= SIGNED && marks.opacity(i) > 0)
                .filter(i -> shown.contains(new Point(marks.x(i), marks.y(i))))
                .limit(MOST_SIGNS + 1L)
                .boxed()
                .toList();
        return signs.size() > MOST_SIGNS ? List.of() : signs;
    }

    /** The index of each actor by its id. */
    static Map<String, Integer> indices(Draft draft) {
        var indices = new HashMap<String, Integer>();
        draft.outline().nodes().forEach(node -> indices.put(node.id(), indices.size()));
        return indices;
    }
}
