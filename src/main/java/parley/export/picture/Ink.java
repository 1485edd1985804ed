package parley.export.picture;

import java.awt.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something drawn on a sheet; lengths are pixels, y grows downwards, colours are 0xRRGGBB. */
public sealed interface Ink {

    /** An area filled with a colour. */
    record Area(Shape shape, int colour) implements Ink {}

    /**
     * A line along a shape.
     *
     * @param dashes lengths of dashes and gaps in turn; empty for an unbroken line
     */
    record Line(Shape shape, int colour, double width, List<Double> dashes) implements Ink {
        public Line {
            dashes = List.copyOf(dashes);
        }
    }

    /**
     * A line of text.
     *
     * @param x where it begins, or its middle
     * @param baseline the y that its letters stand on
     * @param rim the colour of a rim around it that keeps lines behind off, or null for none
     */
    record Words(
            String text,
            double x,
            double baseline,
            Anchor anchor,
            Face face,
            double size,
            int colour,
            @Nullable Integer rim)
            implements Ink {}

    /** Where in a text its x is. */
    enum Anchor {
        START,
        MIDDLE
    }

    /**
     * Inks that belong together and fade as one.
     *
     * @param id of what they stand for; empty where they stand for nothing
     * @param title what they stand for, in words; empty where that needs no saying
     * @param opacity from 0 to 1
     */
    record Together(String id, String title, double opacity, List<Ink> inks) implements Ink {
        public Together {
            inks = List.copyOf(inks);
        }
    }

    /**
     * A whole sheet on another, cut at its edges.
     *
     * @param x of its left edge
     * @param y of its upper edge
     * @param scale how large it is drawn, 1 being its own size
     */
    record Pasted(Sheet sheet, double x, double y, double scale) implements Ink {}

    /** Inks moved to the right and down. */
    record Moved(double right, double down, List<Ink> inks) implements Ink {
        public Moved {
            inks = List.copyOf(inks);
        }
    }
}
