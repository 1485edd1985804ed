package parley.export.picture;

import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import parley.model.ActorKind;
import parley.network.TieKind;
import parley.picture.Badge;
import parley.picture.Point;
import parley.query.Leaning;

/** What shapes, stances and lines stand for, of those that are there, in rows. */
final class LegendInks {
    private static final double ROW = 21;
    private static final double GAP = 16;
    private static final double SIZE = 12;

    private final Palette palette;
    private final Typefaces typefaces;
    private final double width;
    private final List<Ink> inks = new ArrayList<>();
    private double x;
    private double y;

    private LegendInks(Palette palette, Typefaces typefaces, double width) {
        this.palette = palette;
        this.typefaces = typefaces;
        this.width = width;
    }

    /** The inks, from the upper left, and how high they are, in pixels. */
    record Drawn(List<Ink> inks, double height) {}

    static Drawn of(Legend explained, Palette palette, Typefaces typefaces, double width) {
        var legend = new LegendInks(palette, typefaces, width);
        explained.kinds().forEach(legend::shape);
        if (explained.folded()) {
            legend.folded();
        }
        explained.stances().forEach(legend::stance);
        if (explained.through()) {
            legend.through();
        }
        explained.ties().forEach(legend::line);
        if (explained.events()) {
            legend.event("event held", "-ink-quiet");
            legend.event("other event", "-surface");
        }
        if (explained.counts()) {
            legend.count();
        }
        return new Drawn(legend.inks, legend.inks.isEmpty() ? 0 : legend.y + ROW);
    }

    private void through() {
        var ring = new Ink.Line(Paths.disc(8, 0, 6), palette.colour("-stance-supports"), 2, List.of(4.0, 2.5));
        item(List.of(ring), 18, "through a representative");
    }

    private void event(String name, String fill) {
        var diamond = Paths.polygon(List.of(new Point(1, 0), new Point(6, -5), new Point(11, 0), new Point(6, 5)));
        item(
                List.of(
                        new Ink.Area(diamond, palette.colour(fill)),
                        new Ink.Line(diamond, palette.colour("-ink-quiet"), 1.5, List.of())),
                16,
                name);
    }

    private void count() {
        var tile = new RoundRectangle2D.Double(0, -7, 20, 14, 6, 6);
        var number = new Ink.Words(
                "5",
                10,
                typefaces.drop(Face.SEMIBOLD, SIZE),
                Ink.Anchor.MIDDLE,
                Face.SEMIBOLD,
                SIZE,
                palette.colour("-ink"),
                null);
        item(List.of(new Ink.Area(tile, palette.colour("-line")), number), 25, "so many statements");
    }

    private void shape(ActorKind kind) {
        var mark =
                new Ink.Line(Paths.mark(kind, new Point(7, 0), 6), palette.colour("-outline-strong"), 1.6, List.of());
        item(List.of(mark), 17, kind.label());
    }

    private void folded() {
        var mark = new Ink.Line(Paths.disc(7, 0, 6), palette.colour("-outline-strong"), 1.6, List.of(2.0, 2.0));
        item(List.of(mark), 17, "several, folded");
    }

    private void stance(Leaning leaning) {
        var sign = leaning == Leaning.NO_POSITION
                ? List.<Ink>of(new Ink.Line(Paths.disc(8, 0, 6), palette.stance(leaning), 2, List.of()))
                : NetworkInks.badge(leaning, new Badge(new Point(8, 0), 1), palette);
        item(sign, 19, leaning.label());
    }

    private void line(TieKind kind) {
        var colour = NetworkInks.colour(kind, palette);
        var drawn = new ArrayList<Ink>();
        var thickness = kind == TieKind.REPRESENTATION ? 1.4 : 2.2;
        drawn.add(new Ink.Line(new Line2D.Double(0, 0, 22, 0), colour, thickness, NetworkInks.dashes(kind)));
        if (kind.isPointed()) {
            drawn.add(new Ink.Area(Paths.head(new Point(25, 0), 0), colour));
        }
        item(drawn, 31, kind.label());
    }

    private void item(List<Ink> sign, double signWidth, String name) {
        var whole = signWidth + typefaces.width(name, Face.REGULAR, SIZE);
        if (x > 0 && x + whole > width) {
            x = 0;
            y += ROW;
        }
        var inks = new ArrayList<>(sign);
        inks.add(new Ink.Words(
                name,
                signWidth,
                typefaces.drop(Face.REGULAR, SIZE),
                Ink.Anchor.START,
                Face.REGULAR,
                SIZE,
                palette.colour("-ink-quiet"),
                null));
        this.inks.add(new Ink.Moved(x, y + ROW / 2, inks));
        x += whole + GAP;
    }
}
