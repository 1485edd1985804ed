package parley.raster;

import parley.model.ActorKind;
import parley.picture.Box;

/**
 * Many marks as columns: where they stand on the sheet, and how they look now. To be filled by one thread before any other
 * sees it, and not changed after.
 */
public final class Marks {
    /** The colour of a ground that is not there. */
    public static final int NO_GROUND = -1;

    final int size;
    final float[] x;
    final float[] y;
    final float[] radius;
    final ActorKind[] shape;
    final int[] fill;
    final int[] ring;
    final float[] wide;
    final Edge[] edge;
    final int[] ground;
    final short[] cover;

    /** How the ring of a mark is drawn. */
    public enum Edge {
        WHOLE(0, 0),
        /** A stance taken through somebody else. */
        DASHED(7, 4),
        /** Several that stand as one. */
        DOTTED(2, 3);

        final double on;
        final double off;

        Edge(double on, double off) {
            this.on = on;
            this.off = off;
        }
    }

    /** So many marks, each a disc at the corner that cannot be seen. */
    public Marks(int size) {
        this(size, new float[size], new float[size], new float[size], new ActorKind[size]);
    }

    private Marks(int size, float[] x, float[] y, float[] radius, ActorKind[] shape) {
        this.size = size;
        this.x = x;
        this.y = y;
        this.radius = radius;
        this.shape = shape;
        fill = new int[size];
        ring = new int[size];
        wide = new float[size];
        edge = new Edge[size];
        ground = new int[size];
        cover = new short[size];
    }

    public int size() {
        return size;
    }

    public double x(int mark) {
        return x[mark];
    }

    public double y(int mark) {
        return y[mark];
    }

    public double radius(int mark) {
        return radius[mark];
    }

    public ActorKind shape(int mark) {
        return shape[mark];
    }

    /** How far it can be seen, from 0 to 1. */
    public double opacity(int mark) {
        return (double) cover[mark] / Pixels.FULL;
    }

    /** Puts a mark somewhere; {@code radius} in pixels of the sheet. */
    public void place(int mark, ActorKind kind, double atX, double atY, double ofRadius) {
        shape[mark] = kind;
        x[mark] = (float) atX;
        y[mark] = (float) atY;
        radius[mark] = (float) ofRadius;
    }

    /**
     * Dresses a mark; colours are 0xRRGGBB.
     *
     * @param ringWide in pixels of the sheet
     * @param groundRgb of what it stands on, or {@link #NO_GROUND}
     * @param opacity from 0, not drawn at all, to 1
     */
    public void dress(
            int mark, int fillRgb, int ringRgb, double ringWide, Edge ringEdge, int groundRgb, double opacity) {
        fill[mark] = fillRgb;
        ring[mark] = ringRgb;
        wide[mark] = (float) ringWide;
        edge[mark] = ringEdge;
        ground[mark] = groundRgb;
        cover[mark] = (short) Math.round(opacity * Pixels.FULL);
    }

    /** The same places, to be dressed anew. */
    public Marks undressed() {
        return new Marks(size, x, y, radius, shape);
    }

    /** Some of them, as they are dressed, without their grounds. */
    Marks only(int[] some) {
        var marks = new Marks(some.length);
        for (int i = 0; i < some.length; i++) {
            int one = some[i];
            marks.place(i, shape[one], x[one], y[one], radius[one]);
            marks.dress(i, fill[one], ring[one], wide[one], edge[one], NO_GROUND, opacity(one));
        }
        return marks;
    }

    /** The same, one mark at another place. */
    public Marks moved(int mark, double toX, double toY) {
        var moved = new Marks(size, x.clone(), y.clone(), radius, shape);
        System.arraycopy(fill, 0, moved.fill, 0, size);
        System.arraycopy(ring, 0, moved.ring, 0, size);
        System.arraycopy(wide, 0, moved.wide, 0, size);
        System.arraycopy(edge, 0, moved.edge, 0, size);
        System.arraycopy(ground, 0, moved.ground, 0, size);
        System.arraycopy(cover, 0, moved.cover, 0, size);
        moved.x[mark] = (float) toX;
        moved.y[mark] = (float) toY;
        return moved;
    }

    /** The upright rectangle around all middles; that of one point where there is no mark. */
    Box bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        return size == 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
    }
}
