package parley.ui.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.picture.Box;
import parley.picture.Point;
import parley.query.Presence;
import parley.raster.Drawing;
import parley.raster.Lens;
import parley.raster.Names;

/** Chooses what is written on a painting: which names, where the captions of camps, and which marks bear signs. */
final class Lettering {
    /** From this radius on, in pixels of the pane, a mark bears its signs. */
    private static final double SIGNED = 9;

    private static final int MOST_SIGNS = 500;
    private static final int LEAST_IN_CAPTION = 3;
    private static final double NEAR_BY = 40;
    /** Where a caption has no room it stands so many lines lower or higher. */
    private static final int[] ASIDE = {0, 1, -1, 2, -2};

    private static final double LINE = LabelLayer.HEIGHT + 9;
    private static final double APART = 4;
    /** More than these stand out everywhere, and captions could not but lie on some of them. */
    private static final int FEW = 40;

    private final Drawing drawing;
    private final Atelier.Geometry places;
    private final CrowdFacts facts;
    private final Atelier.Wish wish;

    private Lettering(Drawing drawing, Atelier.Geometry places, CrowdFacts facts, Atelier.Wish wish) {
        this.drawing = drawing;
        this.places = places;
        this.facts = facts;
        this.wish = wish;
    }

    /**
     * What is written on a painting.
     *
     * @param standsOut the marks that stand out; where there are any, none but they are named
     * @param last what was written last, whose captions are taken again where they stand alike
     */
    static Lettered of(
            Drawing drawing,
            Atelier.Geometry places,
            CrowdFacts facts,
            Atelier.Wish wish,
            List<Integer> standsOut,
            @Nullable Lettered last) {
        var lettering = new Lettering(drawing, places, facts, wish);
        var all = last != null && last.isOf(drawing, wish) ? last.captions() : lettering.captions();
        var captions = standsOut.size() > FEW ? all : beside(lettering.boxes(standsOut), all, wish.pane());
        var words = new Shot.Words(lettering.names(standsOut, captions), captions, lettering.signs());
        return new Lettered(drawing, wish.lens(), wish.pane(), all, words);
    }

    /**
     * What is written, and on what.
     *
     * @param captions all of them, where they stand while nothing stands out
     */
    record Lettered(Drawing drawing, Lens lens, Box pane, List<Shot.Caption> captions, Shot.Words words) {
        private boolean isOf(Drawing other, Atelier.Wish asked) {
            return drawing.equals(other) && lens.equals(asked.lens()) && pane.equals(asked.pane());
        }
    }

    private List<Names.Name> names(List<Integer> standsOut, List<Shot.Caption> captions) {
        var roll = places.roll();
        Set<Integer> asked = new HashSet<>();
        if (wish.emphasis().isOn()) {
            var network = facts.reading().network();
            var alone = standsOut.stream()
                    .sorted(Comparator.comparingInt(
                            i -> -network.weight(facts.members().get(i).member())))
                    .toList();
            roll = new Names.Roll(alone, roll.widths());
            asked.addAll(alone);
        }
        return Names.choose(
                drawing.marks(),
                places.whereabouts(),
                wish.lens(),
                wish.pane(),
                roll,
                asked,
                i -> facts.members().get(i).drawn(),
                captions.stream().map(Shot.Caption::box).toList());
    }

    /** Each camp's name in the middle of those of it that are in view. */
    private List<Shot.Caption> captions() {
        var shown = wish.lens().shown(wish.pane().width(), wish.pane().height());
        var camps = wish.reading().dataset().camps();
        var byCamp = new ArrayList<IntStream.Builder>();
        camps.forEach(_ -> byCamp.add(IntStream.builder()));
        var marks = drawing.marks();
        for (int i = 0; i < marks.size(); i++) {
            int camp = facts.members().get(i).camp();
            if (camp > 0 && shown.contains(new Point(marks.x(i), marks.y(i)))) {
                byCamp.get(camp - 1).add(i);
            }
        }
        var captions = new ArrayList<Shot.Caption>();
        for (int camp = 0; camp < camps.size(); camp++) {
            var own = byCamp.get(camp).build().toArray();
            if (own.length >= LEAST_IN_CAPTION) {
                caption(camps.get(camp).label().toUpperCase(Locale.ROOT), own, captions);
            }
        }
        return captions;
    }

    private void caption(String text, int[] own, List<Shot.Caption> captions) {
        var marks = drawing.marks();
        double x = IntStream.of(own).mapToDouble(marks::x).sorted().toArray()[own.length / 2];
        double y = IntStream.of(own).mapToDouble(marks::y).sorted().toArray()[own.length / 2];
        double width = LabelLayer.captionWidth(text);
        double left = wish.lens().toImageX(x) - width / 2;
        double top = wish.lens().toImageY(y) - LabelLayer.HEIGHT / 2;
        IntStream.of(ASIDE)
                .mapToObj(lines -> new Box(left, top + lines * LINE, width, LabelLayer.HEIGHT))
                .filter(box -> isFree(box, captions, wish.pane()))
                .findFirst()
                .ifPresent(box -> captions.add(new Shot.Caption(text, box, areOutside(own))));
    }

    private static boolean isFree(Box box, List<Shot.Caption> captions, Box pane) {
        return pane.contains(box)
                && captions.stream()
                        .noneMatch(other -> other.box().inset(-APART).intersects(box));
    }

    private List<Box> boxes(List<Integer> standsOut) {
        var marks = drawing.marks();
        var lens = wish.lens();
        return standsOut.stream()
                .map(i -> {
                    double reach = marks.radius(i) * lens.scale() + APART;
                    double x = lens.toImageX(marks.x(i));
                    return new Box(x - reach, lens.toImageY(marks.y(i)) - reach, 2 * reach, 2 * reach);
                })
                .toList();
    }

    /** The captions, of which those that would lie on what stands out step aside, or give way where there is no room. */
    static List<Shot.Caption> beside(List<Box> standsOut, List<Shot.Caption> captions, Box pane) {
        var placed = new ArrayList<Shot.Caption>();
        for (var caption : captions) {
            var box = caption.box();
            IntStream.of(ASIDE)
                    .mapToObj(lines -> new Box(box.x(), box.y() + lines * LINE, box.width(), box.height()))
                    .filter(moved -> isFree(moved, placed, pane)
                            && standsOut.stream().noneMatch(moved.inset(-APART)::intersects))
                    .findFirst()
                    .ifPresent(moved -> placed.add(new Shot.Caption(caption.text(), moved, caption.outside())));
        }
        return placed;
    }

    private boolean areOutside(int[] own) {
        return IntStream.of(own).allMatch(i -> facts.members().get(i).presence() == Presence.OUTSIDE);
    }

    /** None where they are too many to be drawn. */
    private List<Integer> signs() {
        var marks = drawing.marks();
        var shown = wish.lens().shown(wish.pane().width(), wish.pane().height()).inset(-NEAR_BY);
        var signs = IntStream.range(0, marks.size())
                .filter(i -> marks.radius(i) * wish.lens().scale() >= SIGNED && marks.opacity(i) > 0)
                .filter(i -> shown.contains(new Point(marks.x(i), marks.y(i))))
                .limit(MOST_SIGNS + 1L)
                .boxed()
                .toList();
        return signs.size() > MOST_SIGNS ? List.of() : signs;
    }
}
