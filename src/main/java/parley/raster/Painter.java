package parley.raster;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Paints a drawing as a lens shows it: grounds, ties, marks. How much of each is drawn follows from how large it comes out:
 * from afar straight lines and dots, from near curves with dashes and heads, and marks with rings. Where more ties are in view
 * than can be told apart, those that stand out, and from near those that end in view, are drawn over a haze of the others. Time linear in
 * marks and ties, and in the pixels of what is in view, shared among the processors.
 */
public final class Painter {
    /** From this many pixels for one of the sheet on, curves, dashes and heads can be told. */
    public static final double NEAR = 0.42;

    private static final double GROUND = 62;
    private static final double LEAST_GROUND = 3;
    private static final double DOT = 2.2;
    private static final double LEAST_DOT = 0.8;
    /** Where marks lie closer than this many square pixels each, their dots are smaller. */
    private static final double CLOSE = 12;

    private static final double LEAST_CLOSE_DOT = 0.5;
    private static final double PLAIN_RING = 6;
    private static final double OUTSIDE_WEIGHT = 0.1;
    private static final int LEAST_CHOSEN = 1 << 20;

    private final Drawing drawing;
    private final Lens lens;
    private final Pixels pixels;
    private final Care care;
    private final double paleness;
    private final double leastDot;
    private final double ground;
    private final Sight sight;
    private final float[] x;
    private final float[] y;

    private Painter(Drawing drawing, Lens lens, Pixels pixels, Care care) {
        this.drawing = drawing;
        this.lens = lens;
        this.pixels = pixels;
        this.care = care;
        double area = Math.max(1, drawing.width() * drawing.height());
        double layers = drawing.ties().length / (area * lens.scale());
        paleness = Math.clamp(0.22 / Math.max(1e-6, layers), 0.06, 0.72);
        var marks = drawing.marks();
        double room = area * lens.scale() * lens.scale() / Math.max(1, marks.size);
        leastDot = Math.clamp(LEAST_DOT * Math.sqrt(room / CLOSE), LEAST_CLOSE_DOT, LEAST_DOT);
        ground = Math.max(LEAST_GROUND, GROUND * lens.scale());
        sight = new Sight(drawing, lens, pixels.width(), pixels.height(), ground);
        x = sight.x;
        y = sight.y;
    }

    /** Paints over all of an image, with all care. */
    public static Painted paint(Drawing drawing, Lens lens, Pixels pixels) {
        return paint(drawing, lens, pixels, Care.STILL);
    }

    /** Paints over all of an image; the same for the same input, however many processors there are. */
    public static Painted paint(Drawing drawing, Lens lens, Pixels pixels, Care care) {
        return new Painter(drawing, lens, pixels, care).paint(null);
    }

    /**
     * The same, and copies the image as it is before ties and marks are painted.
     *
     * @param beneath of as many pixels
     */
    static Painted paint(Drawing drawing, Lens lens, Pixels pixels, Care care, int[] beneath) {
        return new Painter(drawing, lens, pixels, care).paint(beneath);
    }

    /** Paints ties, each as a line, and marks over what is in an image already. */
    static void paintOver(Drawing drawing, Lens lens, Pixels pixels) {
        var painter = new Painter(drawing, lens, pixels, Care.STILL);
        painter.front(painter.lines(false));
    }

    private Painted paint(int @Nullable [] beneath) {
        inBands((part, band) -> {
            band.fill(drawing.canvas());
            grounds(part, new Brush(band));
            if (beneath != null) {
                band.copy(beneath);
            }
        });
        int inView = sight.crossing();
        boolean hazy = inView > care.mostLines();
        var lines = lines(hazy);
        var asLines = new BitSet(drawing.ties().size);
        for (int tie : lines) {
            asLines.set(tie);
        }
        if (hazy) {
            haze(asLines, oneOf(inView));
        }
        front(lines);
        return new Painted(lines.length, inView, asLines);
    }

    private void front(int[] lines) {
        inBands((part, band) -> {
            lines(lines, band);
            marks(part, new Brush(band));
        });
    }

    /** Something done with some rows. */
    private interface OfBand {
        void paint(int part, Pixels band);
    }

    private void inBands(OfBand work) {
        int height = pixels.height();
        Bands.each(part -> work.paint(part, pixels.band(Bands.start(part, height), Bands.start(part + 1, height))));
    }

    private void grounds(int part, Brush brush) {
        var marks = drawing.marks();
        var disc = brush.ground(ground);
        sight.inBand(part, i -> {
            if (marks.ground[i] != Marks.NO_GROUND) {
                disc.at(x[i], y[i], marks.ground[i]);
            }
        });
    }

    // --- ties ------------------------------------------------------------------------------------------------------

    /** The ties that are drawn as lines, the most important first. */
    private int[] lines(boolean hazy) {
        var ties = IntStream.of(drawing.ties().order);
        if (hazy && lens.scale() < NEAR) {
            // Those that stand out come first.
            ties = ties.takeWhile(tie -> drawing.ties().standing[tie].isOut());
        }
        return ties.filter(tie -> sight.isCrossed(tie) && (!hazy || isLine(tie)))
                .limit(care.mostLines())
                .toArray();
    }

    /** Whether a tie stands before the haze of the others. */
    private boolean isLine(int tie) {
        var ties = drawing.ties();
        return ties.standing[tie].isOut()
                || (lens.scale() >= NEAR && (sight.isInside(ties.from[tie]) || sight.isInside(ties.to[tie])));
    }

    /**
     * So that what is drawn is about as long as it may be. A power of two, so that who zooms sees ties come or go, and not
     * others in their place.
     */
    private int oneOf(int inView) {
        var ties = drawing.ties();
        double each =
                Math.min(ties.length * lens.scale() / ties.order.length, (pixels.width() + pixels.height()) / 2.0);
        double times = Math.clamp(inView * each / care.mostLength(), 1, LEAST_CHOSEN);
        return Integer.highestOneBit((int) (times * Math.sqrt(2)));
    }

    /** All that are not lines, or one of so many for them all. */
    private void haze(BitSet lines, int oneOf) {
        var order = drawing.ties().order;
        int chosen = Math.ceilDiv(order.length, oneOf);
        var haze = pixels.haze();
        haze.begin(chosen, drawing.ties().palette);
        Bands.each(part -> {
            for (int i = Bands.start(part, chosen); i < Bands.start(part + 1, chosen); i++) {
                int tie = order[i * oneOf];
                if (!lines.get(tie) && sight.isCrossed(tie)) {
                    put(i, tie, oneOf, haze);
                } else {
                    haze.leaveOut(i);
                }
            }
        });
        haze.develop(pixels);
    }

    private void put(int line, int tie, int times, Haze haze) {
        var ties = drawing.ties();
        int from = ties.from[tie];
        int to = ties.to[tie];
        boolean outside = ties.standing[tie].isOutside();
        double weight = (0.2 + 0.8 * ties.strength[tie]) * (outside ? OUTSIDE_WEIGHT : 1) * times;
        haze.put(line, x[from], y[from], x[to], y[to], ties.rgb[tie], (int)
                Math.max(1, Math.round(Haze.LAYER * weight)));
    }

    /** The weakest first, so that the strong lie above. */
    private void lines(int[] lines, Pixels band) {
        var pen = new Pen(band);
        var strokes = new Strokes(pen, new Brush(band), lens);
        var ties = drawing.ties();
        for (int i = lines.length - 1; i >= 0; i--) {
            int tie = lines[i];
            if (lens.scale() >= NEAR) {
                strokes.curve(ties, tie, width(tie), cover(tie));
            } else {
                int from = ties.from[tie];
                int to = ties.to[tie];
                pen.line(x[from], y[from], x[to], y[to], width(tie), ties.rgb[tie], cover(tie));
            }
        }
    }

    private double width(int tie) {
        var ties = drawing.ties();
        double wide = ties.wide[tie] * (lens.scale() >= NEAR ? lens.scale() : Math.max(0.5, 1.6 * lens.scale()));
        return ties.standing[tie].isOut() ? Math.max(1.4, wide) : Math.max(0.8, wide);
    }

    /** The more lines lie above each other, the paler each; a strong one less so. */
    private int cover(int tie) {
        var ties = drawing.ties();
        double plain = Math.min(0.85, paleness * (0.2 + 0.8 * ties.strength[tie]));
        double opacity = switch (ties.standing[tie]) {
            case HIDDEN -> 0;
            case OUTSIDE -> Math.min(0.08, plain);
            case PLAIN -> plain;
            case STANDING_OUT -> 0.9;
            case SELECTED -> 1;
        };
        return (int) Math.round(opacity * Pixels.FULL);
    }

    // --- marks -----------------------------------------------------------------------------------------------------

    private void marks(int part, Brush brush) {
        sight.inBand(part, i -> mark(i, drawing.marks().radius[i] * lens.scale(), brush));
    }

    private void mark(int i, double radius, Brush brush) {
        var marks = drawing.marks();
        if (radius < DOT) {
            brush.dot(x[i], y[i], Math.max(leastDot, radius), marks.ring[i], marks.cover[i]);
            return;
        }
        boolean plain = radius < PLAIN_RING;
        double wide = Math.max(1.1, marks.wide[i] * lens.scale() * (plain ? 1.4 : 1));
        double dash = plain ? 0 : lens.scale();
        var edge = marks.edge[i];
        brush.mark(
                marks.shape[i],
                x[i],
                y[i],
                radius,
                new Brush.Coat(marks.fill[i], marks.ring[i], wide, edge.on * dash, edge.off * dash, marks.cover[i]));
    }
}
