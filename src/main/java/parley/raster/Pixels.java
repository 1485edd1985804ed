package parley.raster;

import java.util.Arrays;

/**
 * An image of opaque pixels, row by row, each 0xAARRGGBB; what is painted on it is mixed with what is there.
 * Everything opaque, it is the same premultiplied or not.
 */
public final class Pixels {
    /** What covers a pixel wholly; less shows what is beneath. */
    static final int FULL = 256;

    static final int OPAQUE = 0xff000000;
    private static final int RED_BLUE = 0xff00ff;
    private static final int GREEN = 0x00ff00;

    private final int width;
    private final int height;
    private final int[] argb;
    /** The first row that is painted on, and the one after the last. */
    private final int top;

    private final int bottom;
    private final Haze haze;

    /** A black image; both sides are at least one pixel. */
    public Pixels(int width, int height) {
        this.width = Math.max(1, width);
        this.height = Math.max(1, height);
        argb = new int[this.width * this.height];
        top = 0;
        bottom = this.height;
        haze = new Haze(this.width, this.height);
        fill(0);
    }

    private Pixels(Pixels whole, int top, int bottom) {
        width = whole.width;
        height = whole.height;
        argb = whole.argb;
        haze = whole.haze;
        this.top = top;
        this.bottom = bottom;
    }

    /** The same image, of which only some rows are painted on. */
    Pixels band(int firstRow, int afterLast) {
        return new Pixels(this, firstRow, afterLast);
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    /** What ties are gathered in that are too many to be told apart; kept for the next painting, empty in between. */
    Haze haze() {
        return haze;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, row by row, for whoever shows them. */
    public int[] argb() {
        return argb;
    }

    /** The colour of a pixel, 0xRRGGBB. */
    public int rgb(int x, int y) {
        return argb[y * width + x] & ~OPAQUE;
    }

    void fill(int rgb) {
        Arrays.fill(argb, top * width, bottom * width, rgb | OPAQUE);
    }

    /** Copies the rows that are painted on to the same place in as many pixels. */
    void copy(int[] to) {
        System.arraycopy(argb, top * width, to, top * width, (bottom - top) * width);
    }

    /** Covers a run of a row, its ends cut at the edges; the row must be inside. */
    void run(int from, int to, int y, int rgb) {
        int first = Math.max(0, from);
        int last = Math.min(width, to);
        int row = y * width;
        // Most are too short for a call to be worth it.
        for (int x = first; x < last; x++) {
            argb[row + x] = rgb | OPAQUE;
        }
    }

    /** Mixes a colour in, if the place is inside. */
    void mix(int x, int y, int rgb, int cover) {
        if (x >= 0 && x < width && y >= top && y < bottom) {
            mixAt(y * width + x, rgb, cover);
        }
    }

    /**
     * Mixes a colour in.
     *
     * @param at row · width + column
     * @param cover from 0, nothing, to {@value #FULL}, all of it
     */
    void mixAt(int at, int rgb, int cover) {
        int old = argb[at];
        argb[at] = OPAQUE | mixed(old, rgb, cover);
    }

    /** Two colours mixed, rounded to the nearest. */
    static int mixed(int old, int rgb, int cover) {
        int rest = FULL - cover;
        int redBlue = ((old & RED_BLUE) * rest + (rgb & RED_BLUE) * cover + 0x800080) >>> 8 & RED_BLUE;
        int green = ((old & GREEN) * rest + (rgb & GREEN) * cover + 0x8000) >>> 8 & GREEN;
        return redBlue | green;
    }
}
