package parley.export.picture;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import parley.picture.axis.Arc;
import parley.picture.axis.AxisPicture;
import parley.picture.axis.AxisPlan;
import parley.picture.axis.DayCounts;
import parley.picture.axis.Days;
import parley.picture.axis.Frame;
import parley.picture.axis.LaneWords;
import parley.session.Reading;

/**
 * A picture of the time axis as inks: its ground, names and arcs here, what stands in the lanes by {@link LaneInks}.
 * Lengths and opacities are those of the window's {@code axis.css}.
 */
final class AxisInks {
    private static final double TEXT = 12;
    private static final double COLUMN = 0.6;
    private static final double ARC = 0.6;

    private final Reading reading;
    private final Palette palette;
    private final Typefaces typefaces;
    private final AxisPlan plan;
    private final List<Ink> inks = new ArrayList<>();

    AxisInks(Reading reading, Palette palette, Typefaces typefaces) {
        this.reading = reading;
        this.palette = palette;
        this.typefaces = typefaces;
        plan = AxisPlan.of(reading);
    }

    AxisPlan plan() {
        return plan;
    }

    /** The picture of the days on view. */
    AxisPicture picture(double width, double lanesHeight) {
        var view = new AxisPicture.View(width, lanesHeight, plan.labelWidth(this::widthOf), days(), 0);
        return AxisPicture.of(plan, view, this::widthOf);
    }

    private double widthOf(String text) {
        return Math.ceil(typefaces.width(text, Face.REGULAR, TEXT));
    }

    private Days days() {
        return Days.of(reading.state().axis().days(), plan.period()).orElse(Days.whole(plan.period()));
    }

    /** From the back to the front: time window, lines, names, arcs, and what stands in the lanes. */
    List<Ink> of(AxisPicture picture) {
        inks.clear();
        window(picture);
        lines(picture);
        picture.lanes().forEach(band -> name(band, picture.frame()));
        ticks(picture);
        shown(picture);
        arcs(picture);
        inks.addAll(new LaneInks(reading, palette, typefaces).of(picture));
        return List.copyOf(inks);
    }

    private void window(AxisPicture picture) {
        var frame = picture.frame();
        Days.of(reading.state().filter().window(), plan.period()).ifPresent(days -> {
            double from = Math.clamp(picture.scale().start(days.from()), frame.left(), frame.right());
            double to = Math.clamp(picture.scale().end(days.to()), frame.left(), frame.right());
            inks.add(new Ink.Area(
                    new Rectangle2D.Double(from, 0, to - from, frame.lanesBottom()), palette.colour("-accent-quiet")));
            for (double edge : new double[] {from, to}) {
                line(edge, frame.lanesTop() - 2, edge, frame.lanesBottom(), "-accent", 2);
            }
        });
    }

    private void lines(AxisPicture picture) {
        var frame = picture.frame();
        var columns = new Path2D.Double();
        picture.columns().forEach(x -> column(columns, x, frame));
        column(columns, frame.right(), frame);
        var drawn = new Ink.Line(columns, palette.colour("-line"), 1, List.of());
        inks.add(new Ink.Together("", "", COLUMN, List.of(drawn)));
        for (var band : picture.lanes()) {
            var isHeading = band.lane().isHeading();
            double y = crisp(isHeading ? band.y() + frame.laneHeight() / 2 : band.y());
            line(isHeading ? Frame.BEFORE_LABEL : frame.start(), y, frame.right() + frame.later(), y, "-line", 1);
        }
    }

    private static void column(Path2D columns, double x, Frame frame) {
        columns.moveTo(crisp(x), frame.lanesTop() - 2);
        columns.lineTo(crisp(x), frame.lanesBottom() + 4);
    }

    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    private void line(double fromX, double fromY, double toX, double toY, String colour, double width) {
        Shape shape = new Line2D.Double(fromX, fromY, toX, toY);
        inks.add(new Ink.Line(shape, palette.colour(colour), width, List.of()));
    }

    private void name(AxisPicture.LaneBand band, Frame frame) {
        var lane = band.lane();
        double room = frame.labels() - Frame.BEFORE_LABEL - Frame.AFTER_LABEL;
        if (lane.isHeading()) {
            words(lane.label(), Frame.BEFORE_LABEL, band.y(), Face.SEMIBOLD, frame.right(), "-ink-quiet");
            return;
        }
        var note = lane.changes() == 0 ? "" : LaneWords.changes(lane);
        double noteWidth = note.isEmpty() ? 0 : widthOf(note) + 1;
        double nameRoom = note.isEmpty() ? room : room - noteWidth - Frame.BESIDE_LABEL;
        var ink = LaneWords.left(reading, lane) == 0 ? "-ink-quiet" : "-ink";
        words(lane.label(), Frame.BEFORE_LABEL, band.y(), Face.REGULAR, nameRoom, ink);
        words(note, Frame.BEFORE_LABEL + room - noteWidth, band.y(), Face.REGULAR, noteWidth, "-ink-quiet");
    }

    private void ticks(AxisPicture picture) {
        var frame = picture.frame();
        double y = frame.lanesBottom() + 2 + Frame.EVENT_ROW / 2;
        words(picture.span(), Frame.BEFORE_LABEL, y, Face.SEMIBOLD, frame.labels(), "-ink-quiet");
        picture.ticks().forEach(tick -> words(tick.label(), tick.x(), y, Face.REGULAR, tick.width() + 1, "-ink-quiet"));
        gutter("earlier", frame.start(), frame.earlier(), y);
        gutter("later", frame.right(), frame.later(), y);
    }

    private void gutter(String name, double x, double width, double y) {
        if (width > 0) {
            double drop = typefaces.drop(Face.REGULAR, TEXT);
            inks.add(new Ink.Words(
                    name,
                    x + width / 2,
                    y + drop,
                    Ink.Anchor.MIDDLE,
                    Face.REGULAR,
                    TEXT,
                    palette.colour("-ink-quiet"),
                    null));
        }
    }

    /** How much of everything is on view; what is not is at least counted. */
    private void shown(AxisPicture picture) {
        var left = DayCounts.of(plan.timeline(), reading.projection().rows());
        var lines =
                LaneWords.shown(reading, plan.lanes(), left, days(), picture, 0).split("\n", -1);
        double room = picture.frame().labels() - Frame.BEFORE_LABEL;
        for (int row = 0; row < lines.length; row++) {
            words(lines[row], Frame.BEFORE_LABEL, picture.frame().eventRow(row), Face.REGULAR, room, "-ink-quiet");
        }
    }

    private void words(String text, double x, double middle, Face face, double room, String colour) {
        var fitting = typefaces.fitting(text, face, TEXT, room);
        if (!fitting.isBlank()) {
            inks.add(new Ink.Words(
                    fitting,
                    x,
                    middle + typefaces.drop(face, TEXT),
                    Ink.Anchor.START,
                    face,
                    TEXT,
                    palette.colour(colour),
                    null));
        }
    }

    private void arcs(AxisPicture picture) {
        if (!reading.state().axis().threads()) {
            return;
        }
        for (var arc :
                Arc.of(picture, reading.threads(), reading.dataset().statements(), reading.selectedStatement())) {
            var colour = palette.colour(arc.isSelected() ? "-accent" : "-outline-strong");
            var line = new Ink.Line(curve(arc), colour, arc.isSelected() ? 1.5 : 1, List.of());
            inks.add(new Ink.Together("", "", arc.isSelected() ? 1 : ARC, List.of(line)));
        }
    }

    private static Shape curve(Arc arc) {
        double top = Math.min(arc.from().y(), arc.to().y()) - arc.bow();
        return new QuadCurve2D.Double(
                arc.from().x(),
                arc.from().y(),
                (arc.from().x() + arc.to().x()) / 2,
                top,
                arc.to().x(),
                arc.to().y());
    }
}
