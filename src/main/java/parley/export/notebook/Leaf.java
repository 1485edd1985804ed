package parley.export.notebook;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import parley.export.picture.Face;
import parley.export.picture.Ink;
import parley.export.picture.Palette;
import parley.export.picture.Sheet;
import parley.export.picture.Typefaces;

/** A page that is being filled from the top; A4 at 96 pixels to the inch. */
final class Leaf {
    static final double WIDTH = 793.7;
    static final double HEIGHT = 1122.5;
    static final double LEFT = 95;
    static final double TEXT_WIDTH = WIDTH - 2 * LEFT;
    private static final double TOP = 84;
    private static final double BOTTOM = HEIGHT - 96;
    private static final double FOOT = HEIGHT - 52;
    private static final double SMALL = 11.4;

    private final Palette palette;
    private final Typefaces typefaces;
    private final List<Ink> inks = new ArrayList<>();
    private double y = TOP;

    Leaf(Palette palette, Typefaces typefaces) {
        this.palette = palette;
        this.typefaces = typefaces;
    }

    double y() {
        return y;
    }

    boolean isEmpty() {
        return inks.isEmpty();
    }

    /** How much of the page is free, in pixels. */
    double room() {
        return BOTTOM - y;
    }

    static double wholeRoom() {
        return BOTTOM - TOP;
    }

    /** Leaves some of it free; nothing at the top of the page. */
    void skip(double height) {
        y += isEmpty() ? 0 : height;
    }

    /**
     * Sets a line, and goes on below it.
     *
     * @param left where it begins, in pixels from the text's edge
     */
    void set(Lines.Line line, Lines lines, double left, double height, String colour) {
        double baseline = y + height / 2 + typefaces.drop(lines.face(), lines.size());
        int ink = palette.colour(colour);
        double x = LEFT + left;
        if (Lines.runsFromTheRight(line)) {
            var wide = typefaces.width(line.text(), lines.face(), lines.size());
            write(line.text(), LEFT + left + lines.width() - wide, baseline, lines.face(), lines.size(), ink);
        } else {
            for (var stretch : Stretch.of(line, typefaces)) {
                x += stretch.spaced() ? lines.space() : 0;
                write(stretch.text(), x, baseline, stretch.face(), lines.size(), ink);
                x += typefaces.width(stretch.text(), stretch.face(), lines.size());
            }
        }
        y += height;
    }

    /** Letters of one face and one script, which are set at once. */
    private record Stretch(String text, Face face, boolean arabic, boolean spaced) {
        static List<Stretch> of(Lines.Line line, Typefaces typefaces) {
            var stretches = new ArrayList<Stretch>();
            for (var word : line.words()) {
                var spaced = !stretches.isEmpty();
                for (var piece : word.pieces()) {
                    var next = new Stretch(
                            piece.text(), piece.face(), typefaces.needsArabic(piece.text(), piece.face()), spaced);
                    if (!stretches.isEmpty() && stretches.getLast().goesOnWith(next)) {
                        next = stretches.removeLast().and(next);
                    }
                    stretches.add(next);
                    spaced = false;
                }
            }
            return stretches;
        }

        private boolean goesOnWith(Stretch next) {
            return face == next.face && arabic == next.arabic;
        }

        private Stretch and(Stretch next) {
            return new Stretch(text + (next.spaced ? " " : "") + next.text, face, arabic, spaced);
        }
    }

    private void write(String text, double x, double baseline, Face face, double size, int colour) {
        inks.add(new Ink.Words(text, x, baseline, Ink.Anchor.START, face, size, colour, null));
    }

    /** A bar beside what was set since a height. */
    void bar(double from) {
        inks.add(new Ink.Area(new Rectangle2D.Double(LEFT, from, 2.5, y - from), palette.colour("-line")));
    }

    /** A number before the next line. */
    void number(String number, double size, double height) {
        double baseline = y + height / 2 + typefaces.drop(Face.REGULAR, size);
        write(number, LEFT, baseline, Face.REGULAR, size, palette.colour("-ink-quiet"));
    }

    void paste(Sheet sheet, double scale) {
        double wide = sheet.width() * scale;
        double high = sheet.height() * scale;
        double x = LEFT + (TEXT_WIDTH - wide) / 2;
        inks.add(new Ink.Pasted(sheet, x, y, scale));
        inks.add(new Ink.Line(new Rectangle2D.Double(x, y, wide, high), palette.colour("-line"), 0.8, List.of()));
        y += high;
    }

    /** The page as it is, with its number under it. */
    Sheet sheet(String title, int number, int of) {
        double baseline = FOOT + typefaces.drop(Face.REGULAR, SMALL);
        int quiet = palette.colour("-ink-quiet");
        var all = new ArrayList<>(inks);
        var words = "Page " + number + " of " + of;
        double right = LEFT + TEXT_WIDTH - typefaces.width(words, Face.REGULAR, SMALL);
        all.add(new Ink.Words(words, right, baseline, Ink.Anchor.START, Face.REGULAR, SMALL, quiet, null));
        all.add(new Ink.Words(title, LEFT, baseline, Ink.Anchor.START, Face.REGULAR, SMALL, quiet, null));
        return new Sheet(WIDTH, HEIGHT, title, palette.colour("-surface"), all);
    }

    /** As much of a title as stands beside the page's number. */
    static String footing(String title, Typefaces typefaces) {
        return typefaces.fitting(title, Face.REGULAR, SMALL, TEXT_WIDTH - 110);
    }
}
