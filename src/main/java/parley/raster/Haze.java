package parley.raster;

import java.util.Arrays;

/**
 * Ties that are too many to be told apart, gathered by how much of them lies over each pixel and then developed into colour: the more,
 * the darker, as lights add up on a plate. Neither the order in which they are gathered nor the number of processors makes a difference.
 * Time linear in their length.
 */
final class Haze {
    /** What one line of weight 1 leaves on a pixel that it covers wholly. */
    static final int LAYER = 16;

    private static final int EDGE = 2;
    private static final int SHADES = 2048;
    /** What lies under so many times the mean is as dark as it gets. */
    private static final double DARKEST = 12;

    private static final double OPAQUE = 0.86;
    private static final double STEEP = 0.34;
    private static final double SPREAD = 0.72;
    private static final int[] COVERS = shades();

    /** Start and end of a line, two numbers each. */
    private static final int ENDS = 4;

    private final int width;
    private final int height;
    private final int stride;
    /** One plane for each colour, in the order in which they came. */
    private int[] colours = {};

    private int[][] planes = {};
    private int lines;
    private float[] ends = {};
    private int[] weights = {};
    private byte[] plane = {};
    /** Whether the planes may hold something, as when a painting was given up. */
    private boolean used;

    Haze(int width, int height) {
        this.width = width;
        this.height = height;
        stride = width + 2 * EDGE;
    }

    /** Makes room for so many lines, of some colours; each is to be put in before they are developed. */
    void begin(int most, int[] palette) {
        lines = most;
        if (used) {
            Arrays.stream(planes).forEach(on -> Arrays.fill(on, 0));
        }
        used = true;
        if (weights.length < most) {
            ends = new float[ENDS * most];
            weights = new int[most];
            plane = new byte[most];
        }
        colours = palette;
        if (planes.length < palette.length) {
            int before = planes.length;
            planes = Arrays.copyOf(planes, palette.length);
            for (int i = before; i < planes.length; i++) {
                planes[i] = new int[stride * height];
            }
        }
    }

    /** Puts no line in one's place. */
    void leaveOut(int line) {
        weights[line] = 0;
    }

    /** Puts a line in, one pixel wide; may be called by several threads for different lines. */
    void put(int line, double x0, double y0, double x1, double y1, int rgb, int weight) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double from = 0;
        double to = 1;
        if (!isInside(x0, y0) || !isInside(x1, y1)) {
            // Cut to the image (Liang, Barsky 1984).
            from = Math.max(0, Math.max(entry(x0, dx, width), entry(y0, dy, height)));
            to = Math.min(1, Math.min(exit(x0, dx, width), exit(y0, dy, height)));
        }
        weights[line] = from < to ? weight : 0;
        ends[ENDS * line] = (float) (x0 + from * dx);
        ends[ENDS * line + 1] = (float) (y0 + from * dy);
        ends[ENDS * line + 2] = (float) (x0 + to * dx);
        ends[ENDS * line + 3] = (float) (y0 + to * dy);
        for (byte i = 0; i < colours.length; i++) {
            if (colours[i] == rgb) {
                plane[line] = i;
            }
        }
    }

    private boolean isInside(double x, double y) {
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    private static double entry(double start, double by, double room) {
        if (by == 0) {
            return start < 0 || start > room ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return (by > 0 ? -start : room - start) / by;
    }

    private static double exit(double start, double by, double room) {
        return by == 0 ? Double.POSITIVE_INFINITY : (by > 0 ? room - start : -start) / by;
    }

    // --- lines -----------------------------------------------------------------------------------------------------

    /** Adds what of all lines lies in some rows. */
    private void trace(int top, int bottom) {
        for (int line = 0; line < lines; line++) {
            float y0 = ends[ENDS * line + 1];
            float y1 = ends[ENDS * line + 3];
            if (weights[line] > 0 && Math.max(y0, y1) > top - 1 && Math.min(y0, y1) < bottom + 1) {
                float x0 = ends[ENDS * line];
                float x1 = ends[ENDS * line + 2];
                if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
                    flat(planes[plane[line]], x0, y0, x1, y1, weights[line], top, bottom);
                } else {
                    steep(planes[plane[line]], x0, y0, x1, y1, weights[line], top, bottom);
                }
            }
        }
    }

    /** Two pixels above each other for each column (Wu 1991). */
    private void flat(int[] on, double x0, double y0, double x1, double y1, int weight, int top, int bottom) {
        boolean back = x0 > x1;
        double startX = back ? x1 : x0;
        double startY = back ? y1 : y0;
        double endX = back ? x0 : x1;
        double slope = endX == startX ? 0 : ((back ? y0 : y1) - startY) / (endX - startX);
        int first = (int) Math.ceil(startX - 0.5);
        int last = (int) Math.ceil(endX - 0.5) - 1;
        int heavy = (int) Math.round(weight * Math.sqrt(1 + slope * slope));
        int step = (int) Math.round(slope * 65536);
        int start = (int) Math.round((startY + slope * (first + 0.5 - startX) - 0.5) * 65536);
        int x = first;
        int to = last;
        if (step != 0) {
            long low = ((long) (top - 1) << 16) - start;
            long up = ((long) bottom << 16) - start;
            x += (int) Math.max(0, step > 0 ? Math.floorDiv(low, step) : Math.floorDiv(-up, -step));
            to = (int) Math.min(last, first + 1 + (step > 0 ? Math.floorDiv(up, step) : Math.floorDiv(-low, -step)));
        }
        int y = start + step * (x - first);
        for (; x <= to; x++, y += step) {
            int row = y >> 16;
            int part = y >>> 12 & (LAYER - 1);
            int at = row * stride + x + EDGE;
            if (row >= top && row < bottom) {
                on[at] += heavy * (LAYER - part);
            }
            if (row + 1 >= top && row + 1 < bottom) {
                on[at + stride] += heavy * part;
            }
        }
    }

    /** Two pixels beside each other for each row. */
    private void steep(int[] on, double x0, double y0, double x1, double y1, int weight, int top, int bottom) {
        boolean back = y0 > y1;
        double startX = back ? x1 : x0;
        double startY = back ? y1 : y0;
        double endY = back ? y0 : y1;
        double slope = ((back ? x0 : x1) - startX) / (endY - startY);
        int first = (int) Math.ceil(startY - 0.5);
        int from = Math.max(top, first);
        int to = Math.min(bottom, (int) Math.ceil(endY - 0.5));
        int heavy = (int) Math.round(weight * Math.sqrt(1 + slope * slope));
        int step = (int) Math.round(slope * 65536);
        int x = (int) Math.round((startX + slope * (first + 0.5 - startY) - 0.5 + EDGE) * 65536)
                + step * (from - first);
        for (int row = from; row < to; row++, x += step) {
            int part = x >>> 12 & (LAYER - 1);
            int at = row * stride + (x >> 16);
            on[at] += heavy * (LAYER - part);
            on[at + 1] += heavy * part;
        }
    }

    // --- developing ------------------------------------------------------------------------------------------------

    /** Mixes all lines into an image, and forgets them. */
    void develop(Pixels pixels) {
        var sums = new long[Bands.COUNT];
        var lit = new long[Bands.COUNT];
        Bands.each(part -> {
            int top = Bands.start(part, height);
            int bottom = Bands.start(part + 1, height);
            trace(top, bottom);
            for (int row = top; row < bottom; row++) {
                count(row, part, sums, lit);
            }
        });
        double mean = Math.max(
                LAYER * LAYER,
                (double) Arrays.stream(sums).sum()
                        / Math.max(1, Arrays.stream(lit).sum()));
        Bands.each(part -> {
            for (int row = Bands.start(part, height); row < Bands.start(part + 1, height); row++) {
                mix(row, pixels, (float) (SHADES / DARKEST / mean));
            }
        });
        lines = 0;
        used = Thread.currentThread().isInterrupted();
    }

    /** Covers, by how much lies there, up to {@link #DARKEST} times the mean. */
    private static int[] shades() {
        var shades = new int[SHADES + 1];
        for (int i = 0; i <= SHADES; i++) {
            double times = DARKEST * i / SHADES;
            shades[i] = (int) Math.round(Pixels.FULL * OPAQUE * (1 - Math.exp(-STEEP * Math.pow(times, SPREAD))));
        }
        return shades;
    }

    private void count(int row, int part, long[] totals, long[] lit) {
        var sums = sums(row);
        long total = 0;
        int some = 0;
        for (int sum : sums) {
            total += sum;
            some += sum > 0 ? 1 : 0;
        }
        totals[part] += total;
        lit[part] += some;
    }

    /** What lies on each pixel of a row, of all colours. */
    private int[] sums(int row) {
        int from = row * stride + EDGE;
        var sums = Arrays.copyOfRange(planes[0], from, from + width);
        for (int i = 1; i < colours.length; i++) {
            var on = planes[i];
            for (int x = 0; x < width; x++) {
                sums[x] += on[from + x];
            }
        }
        return sums;
    }

    private void mix(int row, Pixels pixels, float scale) {
        int from = row * stride + EDGE;
        var sums = sums(row);
        for (int x = 0; x < width; x++) {
            if (sums[x] > 0) {
                int shade = COVERS[(int) Math.min(SHADES, sums[x] * scale)];
                pixels.mixAt(row * width + x, colour(from + x, sums[x]), shade);
            }
        }
        for (int i = 0; i < colours.length; i++) {
            Arrays.fill(planes[i], from - EDGE, from + width + EDGE, 0);
        }
    }

    /** The colours that lie on a place, by how much of each does. */
    private int colour(int at, int sum) {
        float red = 0;
        float green = 0;
        float blue = 0;
        for (int i = 0; i < colours.length; i++) {
            int here = planes[i][at];
            if (here == sum) {
                return colours[i];
            }
            red += (float) here * (colours[i] >> 16 & 255);
            green += (float) here * (colours[i] >> 8 & 255);
            blue += (float) here * (colours[i] & 255);
        }
        float each = 1.0f / sum;
        return (int) (red * each) << 16 | (int) (green * each) << 8 | (int) (blue * each);
    }
}
