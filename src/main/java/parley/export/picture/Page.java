package parley.export.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A page with room for a picture: what stands above and below it is settled first, so that the picture can be laid out in
 * what is left.
 */
final class Page {
    private static final double EDGE = 24;
    private static final double TITLE = 20;
    private static final double TEXT = 12;
    private static final double LINE = 18;

    private final double width;
    private final PictureWishes wishes;
    private final Legend legend;
    private final Palette palette;
    private final Typefaces typefaces;
    private final List<Ink> above = new ArrayList<>();
    private final List<Ink> below = new ArrayList<>();
    private double top;
    private double bottom;

    /** @param width of the page, in pixels */
    Page(double width, PictureWishes wishes, Legend legend, Palette palette, Typefaces typefaces) {
        this.width = width;
        this.wishes = wishes;
        this.legend = legend;
        this.palette = palette;
        this.typefaces = typefaces;
        header();
        footer();
    }

    /** How much of the page's height the picture does not get, in pixels. */
    double margins() {
        return top + bottom;
    }

    /** The page with panels one below the other; its height is theirs and the {@link #margins}. */
    Sheet around(List<Panel> panels) {
        var inks = new ArrayList<Ink>();
        double y = top;
        for (var panel : panels) {
            inks.add(ground(y, panel.height(), panel.ground()));
            inks.add(new Ink.Moved(0, y, panel.inks()));
            if (y > top) {
                var edge = new Line2D.Double(0, y, width, y);
                inks.add(new Ink.Line(edge, palette.colour("-line"), 1, List.of()));
            }
            y += panel.height();
        }
        // what reaches out of a panel must not disturb the words around it
        inks.add(ground(0, top, "-canvas"));
        inks.add(ground(y, bottom, "-canvas"));
        inks.addAll(above);
        inks.add(new Ink.Moved(0, y, below));
        var title = wishes.title().isEmpty() ? "Parley" : wishes.title();
        return new Sheet(width, y + bottom, title, palette.colour("-canvas"), inks);
    }

    private Ink ground(double y, double height, String colour) {
        return new Ink.Area(new Rectangle2D.Double(0, y, width, height), palette.colour(colour));
    }

    private void header() {
        var filter = wishes.filter().isEmpty() ? "" : "Filtered: " + String.join(" · ", wishes.filter());
        if (wishes.title().isEmpty() && wishes.under().isEmpty() && filter.isEmpty()) {
            return;
        }
        top = EDGE - 4;
        top = lines(above, top, wishes.title(), Face.SEMIBOLD, TITLE, "-ink");
        top = lines(above, top, wishes.under(), Face.REGULAR, TEXT, "-ink-quiet");
        top = lines(above, top, filter, Face.REGULAR, TEXT, "-ink-quiet") + 6;
    }

    private void footer() {
        if (wishes.legend()) {
            var drawn = LegendInks.of(legend, palette, typefaces, width - 2 * EDGE);
            below.add(new Ink.Moved(EDGE, bottom + 6, drawn.inks()));
            bottom += drawn.height() + 10;
        }
        for (var line : wishes.sources()) {
            bottom = lines(below, bottom, line, Face.REGULAR, TEXT, "-ink-quiet");
        }
        bottom += bottom == 0 ? 0 : EDGE / 2;
    }

    /** Sets a text in as many lines as it needs, and answers where the next begins. */
    private double lines(List<Ink> inks, double y, String text, Face face, double size, String colour) {
        var next = y;
        for (var line : wrapped(text, face, size)) {
            var height = size * LINE / TEXT;
            var baseline = next + height / 2 + typefaces.drop(face, size);
            inks.add(new Ink.Words(line, EDGE, baseline, Ink.Anchor.START, face, size, palette.colour(colour), null));
            next += height;
        }
        return next;
    }

    private List<String> wrapped(String text, Face face, double size) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.isBlank() ? new String[0] : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && typefaces.width(longer, face, size) > width - 2 * EDGE) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }
}
