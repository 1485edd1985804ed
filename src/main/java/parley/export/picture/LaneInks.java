package parley.export.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import parley.model.EventStatus;
import parley.picture.Glyphs;
import parley.picture.Point;
import parley.picture.axis.AxisPicture;
import parley.picture.axis.Bar;
import parley.picture.axis.Course;
import parley.picture.axis.EventMark;
import parley.picture.axis.Frame;
import parley.picture.axis.LaneWords;
import parley.picture.axis.StatementMark;
import parley.picture.axis.Tally;
import parley.picture.axis.Tile;
import parley.query.Leaning;
import parley.session.Reading;
import parley.session.Related;
import parley.session.Selection;

/** What stands in the lanes of the time axis and above them, as inks: stances over time, counts, events and marks. */
final class LaneInks {
    static final double FADED = 0.32;
    private static final double BAR = 0.6;
    private static final double BAR_FADED = 0.18;
    private static final double EVENT_FADED = 0.45;
    private static final double REPEAT_FADED = 0.3;
    private static final double TEXT = 12;
    private static final double STRIP = 4;
    private static final double TIP = 2.5;
    private static final double TICK = 3.5;
    private static final double GLYPH_PART = 1 / 15.0;
    private static final double GROWTH = 2;

    private final Reading reading;
    private final Palette palette;
    private final Typefaces typefaces;
    private final IntPredicate related;
    private final List<Ink> inks = new ArrayList<>();

    LaneInks(Reading reading, Palette palette, Typefaces typefaces) {
        this.reading = reading;
        this.palette = palette;
        this.typefaces = typefaces;
        related = Related.of(reading);
    }

    /** From the back to the front: vague dates, stances over time, counts, events, marks. */
    List<Ink> of(AxisPicture picture) {
        picture.strays().forEach(bar -> inks.add(faded(BAR, bar(bar, palette.colour("-stance-no-position")))));
        picture.courses().forEach(this::course);
        picture.tiles().forEach(this::tile);
        picture.events().forEach(event -> event(event, picture.frame()));
        picture.marks().forEach(this::mark);
        return List.copyOf(inks);
    }

    private static Ink faded(double opacity, Ink... inks) {
        return new Ink.Together("", "", opacity, List.of(inks));
    }

    private Ink.Line bar(Bar bar, int colour) {
        var path = new Path2D.Double();
        path.moveTo(bar.from(), bar.y());
        path.lineTo(bar.to(), bar.y());
        end(path, bar.from(), bar.y(), bar.beginsEarlier() ? TIP : 0);
        end(path, bar.to(), bar.y(), bar.endsLater() ? -TIP : 0);
        return new Ink.Line(path, colour, 1, List.of());
    }

    private static void end(Path2D path, double x, double y, double inwards) {
        path.moveTo(x + inwards, y - TIP);
        path.lineTo(x, y);
        path.lineTo(x + inwards, y + TIP);
    }

    // --- stances over time -----------------------------------------------------------------------------------------

    private void course(Course course) {
        course.risers().forEach(riser -> line(riser.x(), riser.from(), riser.x(), riser.to(), "-outline-strong", 1));
        for (var step : course.steps()) {
            inks.add(new Ink.Line(
                    new Line2D.Double(step.from(), step.y(), step.to(), step.y()),
                    palette.stance(step.leaning()),
                    3,
                    dashes(step.leaning())));
        }
        course.repeats().forEach(this::repeat);
    }

    private static List<Double> dashes(Leaning leaning) {
        return switch (leaning) {
            case SUPPORTS, NO_POSITION -> List.of();
            case CONDITIONAL -> List.of(8.0, 3.0);
            case NEUTRAL -> List.of(1.0, 4.0);
            case OPPOSES -> List.of(3.0, 3.0);
        };
    }

    private void repeat(Course.Repeat repeat) {
        boolean selected = isSelected(repeat.statement());
        var tick = new Ink.Line(
                new Line2D.Double(repeat.x(), repeat.y() - TICK, repeat.x(), repeat.y() + TICK),
                palette.colour(selected ? "-accent" : "-ink"),
                selected ? 3 : 1.5,
                List.of());
        inks.add(faded(reading.projection().holdsStatement(repeat.row()) ? 1 : REPEAT_FADED, tick));
    }

    private void line(double fromX, double fromY, double toX, double toY, String colour, double width) {
        inks.add(new Ink.Line(new Line2D.Double(fromX, fromY, toX, toY), palette.colour(colour), width, List.of()));
    }

    private boolean isNothingSelected() {
        return reading.state().selection().equals(Selection.NOTHING);
    }

    private boolean isSelected(String statement) {
        return reading.state().selection().equals(new Selection.OfStatement(statement));
    }

    // --- counts ----------------------------------------------------------------------------------------------------

    private void tile(Tile tile) {
        var left = Tally.of(tile.entries(), reading.projection()::holdsStatement);
        double top = tile.y() - tile.height() / 2;
        var ground = new RoundRectangle2D.Double(tile.x(), top, tile.width(), tile.height(), 6, 6);
        var drawn = new ArrayList<Ink>();
        drawn.add(new Ink.Area(ground, tint(tile.tint(left.total()))));
        if (!isNothingSelected() && tile.entries().any(related)) {
            drawn.add(new Ink.Line(ground, palette.colour("-accent"), 1.5, List.of()));
        }
        if (left.total() > 0) {
            var number =
                    LaneWords.onTile(left.total(), tile.width(), text -> typefaces.width(text, Face.SEMIBOLD, TEXT));
            drawn.add(centred(number, tile.middle(), top + (tile.height() - STRIP) / 2, Face.SEMIBOLD));
            divide(drawn, tile, left);
        }
        inks.add(new Ink.Together("", left.total() + " statements", 1, drawn));
    }

    private int tint(int level) {
        return switch (level) {
            case 0 -> palette.colour("-surface-quiet");
            case 1 -> palette.derived("-line", 0.25);
            case 2 -> palette.derived("-line", 0);
            case 3 -> palette.derived("-line", -0.08);
            default -> palette.derived("-line", -0.18);
        };
    }

    private Ink centred(String text, double x, double middle, Face face) {
        return new Ink.Words(
                text,
                x,
                middle + typefaces.drop(face, TEXT),
                Ink.Anchor.MIDDLE,
                face,
                TEXT,
                palette.colour("-ink"),
                null);
    }

    private void divide(List<Ink> drawn, Tile tile, Tally left) {
        double y = tile.y() + tile.height() / 2 - STRIP / 2;
        double x = tile.x();
        for (var part : left.byStance().entrySet()) {
            double width = tile.width() * part.getValue() / left.total();
            drawn.add(strip(part.getKey(), new Line2D.Double(x, y, x + width, y)));
            x += width;
        }
    }

    private Ink strip(Leaning leaning, Line2D line) {
        int colour = palette.stance(leaning);
        return switch (leaning) {
            case SUPPORTS -> new Ink.Line(line, colour, STRIP, List.of());
            case CONDITIONAL -> new Ink.Line(line, colour, 2, List.of());
            case OPPOSES -> new Ink.Line(line, colour, STRIP, List.of(2.0, 1.5));
            case NEUTRAL -> new Ink.Line(line, colour, STRIP, List.of(1.0, 2.0));
            case NO_POSITION -> new Ink.Line(line, colour, 1, List.of());
        };
    }

    // --- events ----------------------------------------------------------------------------------------------------

    private void event(EventMark mark, Frame frame) {
        long left =
                mark.events().stream().filter(reading.projection()::holdsEvent).count();
        boolean selected = reading.state().selection() instanceof Selection.OfEvent(var id)
                && mark.events().contains(id);
        var colour = selected ? "-accent" : "-ink-quiet";
        var first = reading.dataset().event(mark.events().getFirst());
        var drawn = new ArrayList<Ink>();
        if (mark.bar() != null) {
            drawn.add(bar(mark.bar(), palette.colour("-ink-quiet")));
        }
        double y = frame.eventRow(mark.row());
        if (mark.isSingle()) {
            diamond(drawn, mark, y, first.status(), colour);
        } else {
            counted(drawn, mark, y, (int) left, colour);
        }
        var title = mark.isSingle() ? first.title() : left + " events";
        inks.add(new Ink.Together(
                mark.isSingle() ? first.id() : "", title, left == 0 && !selected ? EVENT_FADED : 1, drawn));
    }

    private void diamond(List<Ink> drawn, EventMark mark, double y, EventStatus status, String colour) {
        double reach = mark.size() / 2;
        var shape = Paths.polygon(List.of(
                new Point(mark.x() - reach, y),
                new Point(mark.x(), y - reach),
                new Point(mark.x() + reach, y),
                new Point(mark.x(), y + reach)));
        drawn.add(new Ink.Area(shape, palette.colour(status == EventStatus.HELD ? colour : "-surface")));
        drawn.add(new Ink.Line(shape, palette.colour(colour), 1.5, dashes(status)));
        if (!mark.title().isBlank()) {
            drawn.add(new Ink.Words(
                    mark.title(),
                    mark.titleX(),
                    y + typefaces.drop(Face.REGULAR, TEXT),
                    Ink.Anchor.START,
                    Face.REGULAR,
                    TEXT,
                    palette.colour(colour),
                    null));
        }
    }

    private static List<Double> dashes(EventStatus status) {
        return switch (status) {
            case HELD, PLANNED -> List.of();
            case POSTPONED, CANCELLED, BOYCOTTED -> List.of(2.0, 2.0);
        };
    }

    private void counted(List<Ink> drawn, EventMark mark, double y, int left, String colour) {
        double height = Frame.EVENT_ROW - 1;
        var pill = new RoundRectangle2D.Double(mark.x() - mark.size() / 2, y - height / 2, mark.size(), height, 14, 14);
        drawn.add(new Ink.Area(pill, palette.colour("-surface")));
        drawn.add(new Ink.Line(pill, palette.colour(colour), 1, List.of()));
        var number = LaneWords.fitting(left, mark.size(), text -> typefaces.width(text, Face.REGULAR, TEXT));
        drawn.add(centred(number, mark.x(), y, Face.REGULAR));
    }

    // --- marks -----------------------------------------------------------------------------------------------------

    private void mark(StatementMark mark) {
        var said = reading.dataset().statements().get(mark.row());
        boolean survives = reading.projection().holdsStatement(mark.row());
        boolean selected = isSelected(said.id());
        int colour = palette.stance(mark.leaning());
        if (mark.bar() != null) {
            inks.add(faded(selected ? 1 : survives ? BAR : BAR_FADED, bar(mark.bar(), colour)));
        }
        double radius = (mark.size() + (selected ? GROWTH : 0)) / 2;
        var drawn = new ArrayList<Ink>();
        if (selected || related.test(mark.row())) {
            drawn.add(disc(mark, radius + 3, palette.colour("-accent")));
        }
        drawn.add(disc(mark, radius + 1, palette.colour("-surface")));
        drawn.add(disc(mark, radius, colour));
        drawn.add(glyph(mark, radius));
        var title = reading.dataset().actor(said.speaker()).shortName() + ": " + said.paraphrase();
        inks.add(new Ink.Together(said.id(), title, survives || selected ? 1 : FADED, drawn));
    }

    private static Ink disc(StatementMark mark, double radius, int colour) {
        return new Ink.Area(Paths.disc(mark.x(), mark.y(), radius), colour);
    }

    private Ink glyph(StatementMark mark, double radius) {
        var place = AffineTransform.getTranslateInstance(mark.x(), mark.y());
        place.scale(2 * radius * GLYPH_PART, 2 * radius * GLYPH_PART);
        var shape = Paths.path(Glyphs.of(mark.leaning().stance()), -5, -5);
        return new Ink.Area(place.createTransformedShape(shape), palette.colour("-on-stance"));
    }
}
