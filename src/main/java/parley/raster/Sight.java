package parley.raster;

/**
 * Where the marks of a drawing come to lie in an image, worked out once for a painting: in pixels, on which side of the image
 * if not in it, and which of them touch which band of rows. Time and memory linear in the marks.
 */
final class Sight {
    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int ABOVE = 4;
    private static final int BELOW = 8;

    /** The edge of a mark is drawn so far outside of it, as a part of its radius and in pixels. */
    private static final double BEYOND = 1.3;

    private static final double EDGE = 4;

    final float[] x;
    final float[] y;
    private final byte[] sides;
    private final Ties ties;
    private final boolean allInside;
    /** Where the marks of each band begin in {@link #banded}. */
    private final int[] starts = new int[Bands.COUNT + 1];

    private final int[] banded;

    /** @param ground how far the ground of a mark reaches, in pixels of the image */
    Sight(Drawing drawing, Lens lens, int width, int height, double ground) {
        var marks = drawing.marks();
        ties = drawing.ties();
        x = new float[marks.size];
        y = new float[marks.size];
        sides = new byte[marks.size];
        int outside = 0;
        for (int i = 0; i < marks.size; i++) {
            x[i] = (float) lens.toImageX(marks.x[i]);
            y[i] = (float) lens.toImageY(marks.y[i]);
            sides[i] = (byte) side(x[i], y[i], width, height);
            outside |= sides[i];
        }
        allInside = outside == 0;
        var firsts = new byte[marks.size];
        var lasts = new byte[marks.size];
        for (int i = 0; i < marks.size; i++) {
            double own = marks.radius[i] * lens.scale() * BEYOND + EDGE;
            double reach = marks.ground[i] == Marks.NO_GROUND ? own : Math.max(own, ground);
            boolean seen = marks.cover[i] > 0
                    && x[i] > -reach
                    && x[i] < width + reach
                    && y[i] > -reach
                    && y[i] < height + reach;
            firsts[i] = seen ? Bands.at((int) (y[i] - reach), height) : 1;
            lasts[i] = seen ? Bands.at((int) (y[i] + reach) + 1, height) : 0;
            for (int band = firsts[i]; band <= lasts[i]; band++) {
                starts[band + 1]++;
            }
        }
        banded = sorted(firsts, lasts);
    }

    private int[] sorted(byte[] firsts, byte[] lasts) {
        for (int band = 0; band < Bands.COUNT; band++) {
            starts[band + 1] += starts[band];
        }
        var sorted = new int[starts[Bands.COUNT]];
        var next = starts.clone();
        for (int i = 0; i < firsts.length; i++) {
            for (int band = firsts[i]; band <= lasts[i]; band++) {
                sorted[next[band]++] = i;
            }
        }
        return sorted;
    }

    /** By the lines that the edges of the image lie on (Cohen, Sutherland 1967). */
    private static int side(float x, float y, int width, int height) {
        return (x < 0 ? LEFT : x > width ? RIGHT : 0) | (y < 0 ? ABOVE : y > height ? BELOW : 0);
    }

    /** Whether the middle of a mark is in the image. */
    boolean isInside(int mark) {
        return sides[mark] == 0;
    }

    /** Whether the box around a tie's ends touches the image, whose corner the tie itself may miss. */
    boolean isCrossed(int tie) {
        return (sides[ties.from[tie]] & sides[ties.to[tie]]) == 0;
    }

    /** How many of the ties that are drawn touch the image. */
    int crossing() {
        var order = ties.order;
        if (allInside) {
            return order.length;
        }
        var counts = new int[Bands.COUNT];
        Bands.each(part -> {
            int count = 0;
            for (int i = Bands.start(part, order.length); i < Bands.start(part + 1, order.length); i++) {
                count += isCrossed(order[i]) ? 1 : 0;
            }
            counts[part] = count;
        });
        return java.util.Arrays.stream(counts).sum();
    }

    /** Something done with a mark. */
    interface Visit {
        void of(int mark);
    }

    /** Visits the marks that may touch a band, in their order. */
    void inBand(int band, Visit visit) {
        for (int i = starts[band]; i < starts[band + 1]; i++) {
            visit.of(banded[i]);
        }
    }
}
