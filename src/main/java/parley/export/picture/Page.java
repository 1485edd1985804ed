package parley.export.picture;

import java.util.ArrayList;
import java.util.List;
import parley.picture.NetworkPicture;

/**
 * A page with room for a network: what stands above and below it is settled first, so that the network can be laid out in
 * what is left.
 */
public final class Page {
    private static final double EDGE = 24;
    private static final double TITLE = 20;
    private static final double TEXT = 12;
    private static final double LINE = 18;

    private final double width;
    private final PictureWishes wishes;
    private final Looks looks;
    private final Palette palette;
    private final Typefaces typefaces;
    private final List<Ink> above = new ArrayList<>();
    private final List<Ink> below = new ArrayList<>();
    private double top;
    private double bottom;

    /** @param width of the page, in pixels */
    public Page(double width, PictureWishes wishes, Looks looks, Palette palette, Typefaces typefaces) {
        this.width = width;
        this.wishes = wishes;
        this.looks = looks;
        this.palette = palette;
        this.typefaces = typefaces;
        header();
        footer();
    }

    /** How much of the page's height the network does not get, in pixels. */
    public double margins() {
        return top + bottom;
    }

    /** The page with a network as wide as it; its height is that of the network and the {@link #margins}. */
    public Sheet around(NetworkPicture picture) {
        var inks = new ArrayList<Ink>();
        inks.add(new Ink.Moved(0, top, new NetworkInks(looks, palette, typefaces).of(picture)));
        inks.addAll(above);
        inks.add(new Ink.Moved(0, top + picture.height(), below));
        var title = wishes.title().isEmpty() ? "Network" : wishes.title();
        return new Sheet(width, picture.height() + margins(), title, palette.colour("-canvas"), inks);
    }

    private void header() {
        var filter = wishes.filter().isEmpty() ? "" : "Filtered: " + String.join(" · ", wishes.filter());
        if (wishes.title().isEmpty() && wishes.under().isEmpty() && filter.isEmpty()) {
            return;
        }
        top = EDGE - 4;
        top = lines(above, top, wishes.title(), Face.SEMIBOLD, TITLE, "-ink");
        top = lines(above, top, wishes.under(), Face.REGULAR, TEXT, "-ink-quiet");
        top = lines(above, top, filter, Face.REGULAR, TEXT, "-ink-quiet");
    }

    private void footer() {
        if (wishes.legend()) {
            var legend = LegendInks.of(looks, palette, typefaces, width - 2 * EDGE);
            below.add(new Ink.Moved(EDGE, bottom, legend.inks()));
            bottom += legend.height() + 4;
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
