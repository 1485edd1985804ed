package parley.raster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parley.picture.Curve;
import parley.picture.Point;

/**
 * Many ties as columns: which marks they join by what curve, and how they look now. To be filled by one thread before any
 * other sees it, and not changed after {@link #sort}.
 */
public final class Ties {
    private static final int PATH = 8;

    final int size;
    final int[] from;
    final int[] to;
    /** Start, controls and end of each curve. */
    final float[] path;

    final int[] rgb;
    final float[] wide;
    final byte[] strength;
    final float[] importance;
    final Standing[] standing;
    final Line[] line;
    final boolean[] pointed;
    /** All that are drawn, those that stand out first, then by importance. */
    int[] order = {};

    /** All colours of what is drawn. */
    int[] palette = {};

    /** The length of them all, in pixels of the sheet. */
    double length;

    /** How a tie stands to what is looked at. */
    public enum Standing {
        /** Not drawn at all. */
        HIDDEN,
        OUTSIDE,
        PLAIN,
        STANDING_OUT,
        SELECTED;

        boolean isOutside() {
            return this == OUTSIDE;
        }

        boolean isOut() {
            return compareTo(STANDING_OUT) >= 0;
        }
    }

    /**
     * How a line is dashed.
     *
     * @param dashes lengths of dashes and gaps in turns, in pixels of the sheet; none where it is whole
     */
    public record Line(List<Double> dashes) {
        public static final Line WHOLE = new Line(List.of());

        public Line {
            dashes = List.copyOf(dashes);
        }
    }

    public Ties(int size) {
        this(size, new int[size], new int[size], new float[size * PATH]);
    }

    private Ties(int size, int[] from, int[] to, float[] path) {
        this.size = size;
        this.from = from;
        this.to = to;
        this.path = path;
        rgb = new int[size];
        wide = new float[size];
        strength = new byte[size];
        importance = new float[size];
        standing = new Standing[size];
        line = new Line[size];
        pointed = new boolean[size];
        Arrays.fill(standing, Standing.HIDDEN);
        Arrays.fill(line, Line.WHOLE);
    }

    public int size() {
        return size;
    }

    public int from(int tie) {
        return from[tie];
    }

    public int to(int tie) {
        return to[tie];
    }

    /** Joins two marks by a curve. */
    public void join(int tie, int fromMark, int toMark, Curve curve) {
        from[tie] = fromMark;
        to[tie] = toMark;
        put(tie, 0, curve.start());
        put(tie, 1, curve.control1());
        put(tie, 2, curve.control2());
        put(tie, 3, curve.end());
    }

    private void put(int tie, int place, Point point) {
        path[tie * PATH + 2 * place] = (float) point.x();
        path[tie * PATH + 2 * place + 1] = (float) point.y();
    }

    /** The curve of a tie. */
    public Curve curve(int tie) {
        return new Curve("", point(tie, 0), point(tie, 1), point(tie, 2), point(tie, 3));
    }

    private Point point(int tie, int place) {
        return new Point(path[tie * PATH + 2 * place], path[tie * PATH + 2 * place + 1]);
    }

    float path(int tie, int coordinate) {
        return path[tie * PATH + coordinate];
    }

    /**
     * Dresses a tie.
     *
     * @param colour 0xRRGGBB
     * @param width in pixels of the sheet
     * @param strong how strong it is, from 1 to 5
     * @param important by what the weaker give way to the stronger where not all can be drawn
     * @param isPointed whether it bears a head where it arrives
     */
    public void dress(
            int tie,
            int colour,
            double width,
            int strong,
            double important,
            Standing stands,
            Line dashes,
            boolean isPointed) {
        rgb[tie] = colour;
        wide[tie] = (float) width;
        strength[tie] = (byte) strong;
        importance[tie] = (float) important;
        standing[tie] = stands;
        line[tie] = dashes;
        pointed[tie] = isPointed;
    }

    /** Orders what was dressed, to be called once after; time O(ties · log(ties)). */
    public void sort(Marks marks) {
        var keys = new long[size];
        int drawn = 0;
        length = 0;
        for (int tie = 0; tie < size; tie++) {
            if (standing[tie] != Standing.HIDDEN) {
                keys[drawn++] = key(tie);
                length += Math.hypot(marks.x[to[tie]] - marks.x[from[tie]], marks.y[to[tie]] - marks.y[from[tie]]);
            }
        }
        Arrays.sort(keys, 0, drawn);
        order = new int[drawn];
        for (int i = 0; i < drawn; i++) {
            order[i] = (int) keys[i];
        }
        palette = IntStream.of(order).map(tie -> rgb[tie]).distinct().toArray();
    }

    /** A number that is the lower, the sooner a tie is drawn: negative where it stands out, by importance, and by its place. */
    private long key(int tie) {
        int rank = Integer.MAX_VALUE - Float.floatToIntBits(Math.max(0, importance[tie]));
        return (standing[tie].isOut() ? Long.MIN_VALUE : 0) | (long) rank << Integer.SIZE | tie;
    }

    /** The same curves, to be dressed anew. */
    public Ties undressed() {
        return new Ties(size, from, to, path);
    }

    /**
     * Some of them, to be dressed anew.
     *
     * @param some which ones
     * @param places where among the marks that are left each mark is
     */
    Ties only(int[] some, int[] places) {
        var ties = new Ties(some.length);
        for (int i = 0; i < some.length; i++) {
            ties.from[i] = places[from[some[i]]];
            ties.to[i] = places[to[some[i]]];
            System.arraycopy(path, some[i] * PATH, ties.path, i * PATH, PATH);
        }
        return ties;
    }

    /** The same, the ties of one mark drawn straight to where it is now. */
    public Ties following(int mark, Marks marks) {
        var followed = new Ties(size, from, to, path.clone());
        System.arraycopy(rgb, 0, followed.rgb, 0, size);
        System.arraycopy(wide, 0, followed.wide, 0, size);
        System.arraycopy(strength, 0, followed.strength, 0, size);
        System.arraycopy(importance, 0, followed.importance, 0, size);
        System.arraycopy(standing, 0, followed.standing, 0, size);
        System.arraycopy(line, 0, followed.line, 0, size);
        System.arraycopy(pointed, 0, followed.pointed, 0, size);
        followed.order = order;
        followed.palette = palette;
        followed.length = length;
        for (int tie = 0; tie < size; tie++) {
            if (from[tie] == mark || to[tie] == mark) {
                followed.straighten(tie, marks);
            }
        }
        return followed;
    }

    private void straighten(int tie, Marks marks) {
        double dx = marks.x(to[tie]) - marks.x(from[tie]);
        double dy = marks.y(to[tie]) - marks.y(from[tie]);
        double distance = Math.max(1, Math.hypot(dx, dy));
        double first = Math.min(0.5, (marks.radius(from[tie]) + 2) / distance);
        double last = Math.max(first, 1 - (marks.radius(to[tie]) + 3) / distance);
        for (int place = 0; place < 4; place++) {
            double t = first + (last - first) * place / 3;
            put(tie, place, new Point(marks.x(from[tie]) + t * dx, marks.y(from[tie]) + t * dy));
        }
    }
}
