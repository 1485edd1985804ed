package parley.raster;

/**
 * Paints a drawing as a lens shows it: grounds, ties, marks. How much of each is drawn follows from how large it comes out:
 * from afar straight lines and dots, from near curves with dashes and heads, and marks with rings. Where more ties are in view
 * than are drawn, the strongest are. Time linear in marks and ties, and in the pixels of what is in view.
 */
public final class Painter {
    /** From this many pixels for one of the sheet on, curves, dashes and heads can be told. */
    public static final double NEAR = 0.42;
    /** More ties than these are not drawn at once. */
    public static final int MOST_TIES = 25_000;

    private static final double GROUND = 62;
    private static final double LEAST_GROUND = 3;
    private static final double DOT = 2.2;
    private static final double LEAST_DOT = 0.8;
    private static final double PLAIN_RING = 6;

    private final Drawing drawing;
    private final Lens lens;
    private final Pixels pixels;
    private final Pen pen;
    private final Brush brush;
    private final Strokes strokes;
    private final double paleness;

    private Painter(Drawing drawing, Lens lens, Pixels pixels) {
        this.drawing = drawing;
        this.lens = lens;
        this.pixels = pixels;
        pen = new Pen(pixels);
        brush = new Brush(pixels);
        strokes = new Strokes(pen, brush, lens);
        double area = Math.max(1, drawing.width() * drawing.height());
        double layers = drawing.ties().length / (area * lens.scale());
        paleness = Math.clamp(0.22 / Math.max(1e-6, layers), 0.06, 0.72);
    }

    /** Paints over all of an image. */
    public static Painted paint(Drawing drawing, Lens lens, Pixels pixels) {
        return paint(drawing, lens, pixels, MOST_TIES);
    }

    /**
     * Paints over all of an image.
     *
     * @param mostTies how many ties are drawn at most
     */
    public static Painted paint(Drawing drawing, Lens lens, Pixels pixels, int mostTies) {
        var painter = new Painter(drawing, lens, pixels);
        pixels.fill(drawing.canvas());
        painter.grounds();
        var painted = painter.ties(mostTies);
        painter.marks();
        return painted;
    }

    private void grounds() {
        var marks = drawing.marks();
        double radius = Math.max(LEAST_GROUND, GROUND * lens.scale());
        for (int i = 0; i < marks.size; i++) {
            if (marks.ground[i] != Marks.NO_GROUND && marks.cover[i] > 0 && isInView(i, radius)) {
                brush.ground(lens.toImageX(marks.x[i]), lens.toImageY(marks.y[i]), radius, marks.ground[i]);
            }
        }
    }

    private boolean isInView(int mark, double reach) {
        double x = lens.toImageX(drawing.marks().x[mark]);
        double y = lens.toImageY(drawing.marks().y[mark]);
        return x > -reach && x < pixels.width() + reach && y > -reach && y < pixels.height() + reach;
    }

    // --- ties ------------------------------------------------------------------------------------------------------

    /** The weakest first, so that the strong lie above. */
    private Painted ties(int most) {
        var order = drawing.ties().order;
        var chosen = new int[Math.min(most, order.length)];
        int count = 0;
        int inView = 0;
        int lastRank = -1;
        for (int rank = 0; rank < order.length; rank++) {
            if (crossesView(order[rank])) {
                inView++;
                if (count < chosen.length) {
                    chosen[count++] = order[rank];
                    lastRank = rank;
                }
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            tie(chosen[i]);
        }
        return new Painted(count, inView, lastRank);
    }

    /** By the box around its ends, whose corner it may miss. */
    private boolean crossesView(int tie) {
        var marks = drawing.marks();
        int from = drawing.ties().from[tie];
        int to = drawing.ties().to[tie];
        double x0 = lens.toImageX(marks.x[from]);
        double x1 = lens.toImageX(marks.x[to]);
        double y0 = lens.toImageY(marks.y[from]);
        double y1 = lens.toImageY(marks.y[to]);
        return Math.max(x0, x1) >= 0
                && Math.min(x0, x1) <= pixels.width()
                && Math.max(y0, y1) >= 0
                && Math.min(y0, y1) <= pixels.height();
    }

    private void tie(int tie) {
        var ties = drawing.ties();
        int cover = cover(tie);
        if (lens.scale() >= NEAR) {
            strokes.curve(ties, tie, width(tie), cover);
            return;
        }
        var marks = drawing.marks();
        int from = ties.from[tie];
        int to = ties.to[tie];
        pen.line(
                lens.toImageX(marks.x[from]),
                lens.toImageY(marks.y[from]),
                lens.toImageX(marks.x[to]),
                lens.toImageY(marks.y[to]),
                width(tie),
                ties.rgb[tie],
                cover);
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
            case OUTSIDE_FADED -> Math.min(0.05, plain);
            case OUTSIDE -> Math.min(0.08, plain);
            case FADED -> Math.min(0.1, plain * 0.5);
            case PLAIN -> plain;
            case STANDING_OUT -> 0.9;
            case SELECTED -> 1;
        };
        return (int) Math.round(opacity * Pixels.FULL);
    }

    // --- marks -----------------------------------------------------------------------------------------------------

    private void marks() {
        var marks = drawing.marks();
        for (int i = 0; i < marks.size; i++) {
            double radius = marks.radius[i] * lens.scale();
            if (marks.cover[i] > 0 && isInView(i, 1.3 * radius + 4)) {
                mark(i, radius);
            }
        }
    }

    private void mark(int i, double radius) {
        var marks = drawing.marks();
        double x = lens.toImageX(marks.x[i]);
        double y = lens.toImageY(marks.y[i]);
        if (radius < DOT) {
            brush.dot(x, y, Math.max(LEAST_DOT, radius), marks.ring[i], marks.cover[i]);
            return;
        }
        boolean plain = radius < PLAIN_RING;
        double wide = Math.max(1.1, marks.wide[i] * lens.scale() * (plain ? 1.4 : 1));
        double dash = plain ? 0 : lens.scale();
        var edge = marks.edge[i];
        brush.mark(
                marks.shape[i],
                x,
                y,
                radius,
                new Brush.Coat(marks.fill[i], marks.ring[i], wide, edge.on * dash, edge.off * dash, marks.cover[i]));
    }
}
