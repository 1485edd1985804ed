package parley.export.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import parley.network.TieKind;
import parley.picture.Badge;
import parley.picture.Curve;
import parley.picture.Glyphs;
import parley.picture.Label;
import parley.picture.Mark;
import parley.picture.NetworkPicture;
import parley.picture.Point;
import parley.picture.Region;
import parley.picture.Shapes;
import parley.query.Leaning;

/** A network picture as inks, looking as it does in the window. */
final class NetworkInks {
    static final double GROUND = 0.62;
    static final double GROUND_OUTSIDE = 0.3;
    static final double CAPTION_OUTSIDE = 0.5;
    static final double RING = 3.5;
    static final double THIN_RING = 2.5;
    static final List<Double> THROUGH = List.of(7.0, 4.0);
    static final List<Double> PLANNED = List.of(7.0, 5.0);
    static final List<Double> SPEAKS_FOR = List.of(1.5, 4.0);
    static final List<Double> MENTION = List.of(10.0, 3.0, 2.0, 3.0);
    static final List<Double> REPLY = List.of(3.0, 3.0);
    static final List<Double> LINK = List.of(16.0, 3.0);
    static final double FOLDED_RING = 2;
    static final List<Double> FOLDED = List.of(2.0, 3.0);
    /** From this radius on, in pixels, a mark holds its sign at full size. */
    private static final double ROOMY = 17;

    /** A mark smaller than this, in pixels, bears no sign and no badge: they would hide it. */
    private static final double SIGNED = 12;
    /** The widest ring of a small mark, by its radius. */
    private static final double WIDEST_RING = 0.5;

    private static final double SMALLEST_SIGN = 12 / 14.0;
    static final double NAME = 13;
    static final double CAPTION = 12;
    private static final double MONOGRAM = 14;
    private static final double BADGE = 8;
    private static final double BADGE_RIM = 1.5;

    private final Looks looks;
    private final Palette palette;
    private final Typefaces typefaces;
    private final Icons icons = Icons.load();

    NetworkInks(Looks looks, Palette palette, Typefaces typefaces) {
        this.looks = looks;
        this.palette = palette;
        this.typefaces = typefaces;
    }

    /** From the back to the front: grounds, ties, actors, names. */
    List<Ink> of(NetworkPicture picture) {
        var inks = new ArrayList<Ink>();
        picture.regions().forEach(region -> add(inks, region));
        picture.curves().forEach(curve -> add(inks, curve));
        picture.marks().forEach(mark -> add(inks, mark));
        picture.labels().forEach(label -> add(inks, label));
        return inks;
    }

    private void add(List<Ink> inks, Region region) {
        var look = looks.camps().get(region.id());
        if (look == null) {
            return;
        }
        var ground = new Ink.Area(Paths.polygon(region.outline()), palette.colour("-camp-" + look.colour()));
        var caption = new Ink.Words(
                region.text(),
                region.label().x(),
                region.label().centre().y() + typefaces.drop(Face.SEMIBOLD, CAPTION),
                Ink.Anchor.START,
                Face.SEMIBOLD,
                CAPTION,
                palette.colour("-ink-quiet"),
                null);
        inks.add(new Ink.Together("", "", look.outside() ? GROUND_OUTSIDE : GROUND, List.of(ground)));
        if (!region.crowded()) {
            inks.add(new Ink.Together("", "", look.outside() ? CAPTION_OUTSIDE : 1, List.of(caption)));
        }
    }

    private void add(List<Ink> inks, Curve curve) {
        var look = looks.curves().get(curve.id());
        if (look == null) {
            return;
        }
        var colour = colour(look.kind(), palette);
        var line = new Ink.Line(Paths.of(curve), colour, look.width(), dashes(look.kind()));
        var drawn = look.kind().isPointed()
                ? List.<Ink>of(line, new Ink.Area(Paths.head(curve.end(), curve.arrival()), colour))
                : List.<Ink>of(line);
        inks.add(new Ink.Together(curve.id(), look.title(), look.opacity(), drawn));
    }

    static int colour(TieKind kind, Palette palette) {
        return palette.colour(
                switch (kind) {
                    case COOPERATIVE -> "-tie-cooperative";
                    case CONFLICTUAL -> "-tie-conflictual";
                    case MEETING, PLANNED_MEETING -> "-tie-meeting";
                    case MENTION -> "-tie-mention";
                    case REPLY -> "-tie-reply";
                    case LINK, MUTUAL_LINK -> "-tie-link";
                    case REPRESENTATION -> "-tie-representation";
                });
    }

    static List<Double> dashes(TieKind kind) {
        return switch (kind) {
            case COOPERATIVE, CONFLICTUAL, MEETING -> List.of();
            case PLANNED_MEETING -> PLANNED;
            case MENTION -> MENTION;
            case REPLY -> REPLY;
            case LINK, MUTUAL_LINK -> LINK;
            case REPRESENTATION -> SPEAKS_FOR;
        };
    }

    private void add(List<Ink> inks, Mark mark) {
        var look = looks.marks().get(mark.id());
        if (look == null) {
            return;
        }
        var shape = Paths.mark(look.kind(), mark.centre(), mark.radius());
        var reach = reach(mark);
        var drawn = new ArrayList<Ink>();
        if (look.selected()) {
            var halo = Paths.disc(mark.centre().x(), mark.centre().y(), reach + 6);
            drawn.add(new Ink.Line(halo, palette.colour("-focus"), 2.5, List.of()));
        }
        drawn.add(new Ink.Area(shape, palette.colour(look.folded() ? "-surface-quiet" : "-mark-fill")));
        drawn.add(ring(shape, look, mark.radius()));
        if (reach >= SIGNED) {
            drawn.add(sign(mark.centre(), look, Math.clamp(reach / ROOMY, SMALLEST_SIGN, 1)));
        }
        if (reach >= SIGNED && look.leaning() != Leaning.NO_POSITION) {
            drawn.addAll(badge(look.leaning(), Badge.on(mark.centre(), reach), palette));
        }
        inks.add(new Ink.Together(mark.id(), look.title(), look.opacity(), drawn));
    }

    /** The circle around the corners. */
    private static double reach(Mark mark) {
        return Shapes.corners(mark.shape(), mark.centre(), mark.radius()).stream()
                .mapToDouble(corner -> corner.distance(mark.centre()))
                .max()
                .orElse(mark.radius());
    }

    private Ink ring(Shape shape, Looks.OfMark look, double radius) {
        double width = Math.min(Looks.ringWidth(look.folded(), look.leaning()), WIDEST_RING * radius);
        var dashes = look.folded() ? FOLDED : look.through() ? THROUGH : List.<Double>of();
        return new Ink.Line(shape, palette.stance(look.leaning()), width, dashes);
    }

    private Ink sign(Point centre, Looks.OfMark look, double scale) {
        if (!look.letters().isEmpty()) {
            return new Ink.Words(
                    look.letters(),
                    centre.x(),
                    centre.y() + typefaces.drop(Face.SEMIBOLD, MONOGRAM * scale),
                    Ink.Anchor.MIDDLE,
                    Face.SEMIBOLD,
                    MONOGRAM * scale,
                    palette.colour("-ink"),
                    null);
        }
        return switch (look.kind()) {
            case STATE -> icon(Feather.FLAG, centre);
            case PERSON, ORGANISATION -> icon(Feather.USERS, centre);
        };
    }

    private Ink icon(Feather icon, Point centre) {
        return new Ink.Area(icons.around(icon, centre.x(), centre.y()), palette.colour("-ink-quiet"));
    }

    /** A disc with the glyph of a stance, and a rim that sets it off from what it lies on. */
    static List<Ink> badge(Leaning leaning, Badge badge, Palette palette) {
        var at = badge.centre();
        double scale = badge.scale();
        var glyph = AffineTransform.getTranslateInstance(at.x(), at.y());
        glyph.scale(scale, scale);
        return List.of(
                new Ink.Area(Paths.disc(at.x(), at.y(), (BADGE + BADGE_RIM) * scale), palette.colour("-canvas")),
                new Ink.Area(Paths.disc(at.x(), at.y(), BADGE * scale), palette.stance(leaning)),
                new Ink.Area(
                        glyph.createTransformedShape(Paths.path(Glyphs.of(leaning.stance()), -5, -5)),
                        palette.colour("-on-stance")));
    }

    private void add(List<Ink> inks, Label label) {
        var look = looks.marks().get(label.id());
        if (look == null || label.text().isBlank() || !hasRoom(label)) {
            return;
        }
        var ink = look.selected() ? "-accent" : look.quiet() ? "-ink-quiet" : "-ink";
        var middle = label.box().centre();
        inks.add(new Ink.Words(
                label.text(),
                middle.x(),
                middle.y() + typefaces.drop(Face.SEMIBOLD, NAME),
                Ink.Anchor.MIDDLE,
                Face.SEMIBOLD,
                NAME,
                palette.colour(ink),
                palette.colour("-canvas")));
    }

    /** A name without room of its own waits until somebody asks for its node. */
    private boolean hasRoom(Label label) {
        return !label.crowded() || looks.standout().actors().contains(label.id());
    }
}
