package parley.raster;

import parley.model.ActorKind;
import parley.picture.Shapes;

/** Paints marks with smooth edges, by how far each pixel's middle is from their edge. Time linear in their area. */
final class Brush {
    private static final double APOTHEM = Shapes.reach(ActorKind.ORGANISATION, 1, 1, 0);
    private static final double SLANT = Math.cos(Math.PI / 6);
    private static final double SQUARE = Shapes.reach(ActorKind.STATE, 1, 1, 0);

    /** Below this radius the edge of a ground is not smoothed. */
    private static final double ROUGH = 7;

    private final Pixels pixels;

    /**
     * How a mark is painted.
     *
     * @param fill the colour inside
     * @param ring the colour of its edge
     * @param wide how wide the ring is, in pixels; half of it lies outside
     * @param on how long a dash of the ring is, in pixels; 0 where it is whole
     * @param off how long a gap is
     * @param cover from 0 to {@link Pixels#FULL}
     */
    record Coat(int fill, int ring, double wide, double on, double off, int cover) {}

    Brush(Pixels pixels) {
        this.pixels = pixels;
    }

    /** A disc of one colour, to about an eighth of a pixel where it is small; one smaller than a pixel is as much paler. */
    void dot(double x, double y, double radius, int rgb, int cover) {
        if (radius <= Dots.LARGEST) {
            stamp(Dots.of(x, y, radius), (int) Math.floor(x), (int) Math.floor(y), rgb, cover);
            return;
        }
        int left = Math.max(0, (int) (x - radius - 0.5));
        int right = Math.min(pixels.width() - 1, (int) (x + radius + 0.5));
        int top = Math.max(pixels.top(), (int) (y - radius - 0.5));
        int bottom = Math.min(pixels.bottom() - 1, (int) (y + radius + 0.5));
        for (int py = top; py <= bottom; py++) {
            for (int px = left; px <= right; px++) {
                int part = Dots.part(px + 0.5 - x, py + 0.5 - y, radius);
                if (part > 0) {
                    pixels.mixAt(py * pixels.width() + px, rgb, (cover * part) >> 8);
                }
            }
        }
    }

    /** @param column that the middle of the dot lies in */
    private void stamp(byte[] dot, int column, int row, int rgb, int cover) {
        int reach = Dots.reach(dot);
        int side = 2 * reach + 1;
        int from = Math.max(0, reach - column);
        int to = Math.min(side, pixels.width() + reach - column);
        int last = Math.min(side, pixels.bottom() + reach - row);
        for (int line = Math.max(0, pixels.top() + reach - row); line < last; line++) {
            int at = (row + line - reach) * pixels.width() + column - reach;
            for (int i = from; i < to; i++) {
                int part = dot[line * side + i] & 255;
                if (part > 0) {
                    pixels.mixAt(at + i, rgb, (cover * (part + 1)) >> 8);
                }
            }
        }
    }

    /** A disc that hides what is beneath, one for all places. */
    interface Ground {
        void at(double x, double y, int rgb);
    }

    /** Grounds of a radius, quick where they are large; small ones have rough edges. */
    Ground ground(double radius) {
        if (radius >= ROUGH) {
            return (x, y, rgb) -> smooth(x, y, radius, rgb);
        }
        int reach = (int) Math.round(radius);
        var halves = new int[2 * reach];
        for (int row = 0; row < halves.length; row++) {
            double dy = row + 0.5 - reach;
            halves[row] = (int) Math.round(Math.sqrt(Math.max(0, radius * radius - dy * dy)));
        }
        return (x, y, rgb) -> rough((int) (x + reach + 0.5) - reach, (int) (y + reach + 0.5) - reach, halves, rgb);
    }

    private void smooth(double x, double y, double radius, int rgb) {
        int top = Math.max(pixels.top(), (int) Math.floor(y - radius));
        int bottom = Math.min(pixels.bottom() - 1, (int) Math.ceil(y + radius));
        for (int py = top; py <= bottom; py++) {
            double dy = py + 0.5 - y;
            double half = Math.sqrt(Math.max(0, radius * radius - dy * dy));
            if (half > 0) {
                row(x - half, x + half, py, rgb);
            }
        }
    }

    /** Around a corner between four pixels. */
    private void rough(int x, int y, int[] halves, int rgb) {
        int first = y - halves.length / 2;
        int last = Math.min(halves.length, pixels.bottom() - first);
        for (int row = Math.max(0, pixels.top() - first); row < last; row++) {
            pixels.run(x - halves[row], x + halves[row], first + row, rgb);
        }
    }

    private void row(double from, double to, int y, int rgb) {
        int first = (int) Math.ceil(from);
        int last = (int) Math.floor(to);
        pixels.mix(first - 1, y, rgb, (int) (Pixels.FULL * (first - from)));
        pixels.run(first, last, y, rgb);
        pixels.mix(last, y, rgb, (int) (Pixels.FULL * (to - last)));
    }

    /** A mark with its ring. */
    void mark(ActorKind shape, double x, double y, double radius, Coat coat) {
        double reach = radius * 1.25 + coat.wide() / 2 + 1;
        int left = Math.max(0, (int) Math.floor(x - reach));
        int right = Math.min(pixels.width() - 1, (int) Math.ceil(x + reach));
        int top = Math.max(pixels.top(), (int) Math.floor(y - reach));
        int bottom = Math.min(pixels.bottom() - 1, (int) Math.ceil(y + reach));
        for (int py = top; py <= bottom; py++) {
            for (int px = left; px <= right; px++) {
                double dx = px + 0.5 - x;
                double dy = py + 0.5 - y;
                double beyond = beyond(shape, dx, dy, radius);
                if (beyond < coat.wide() / 2 + 0.5) {
                    pixel(py * pixels.width() + px, beyond, dx, dy, radius, coat);
                }
            }
        }
    }

    private void pixel(int at, double beyond, double dx, double dy, double radius, Coat coat) {
        double inside = part(-coat.wide() / 2 - beyond);
        if (inside >= 1) {
            pixels.mixAt(at, coat.fill(), coat.cover());
            return;
        }
        boolean gap = coat.on() > 0 && isGap(dx, dy, radius, coat);
        double whole = part((gap ? 0 : coat.wide() / 2) - beyond);
        if (whole > 0) {
            int rgb = gap
                    ? coat.fill()
                    : Pixels.mixed(coat.ring(), coat.fill(), (int) (Pixels.FULL * Math.min(1, inside / whole)));
            pixels.mixAt(at, rgb, (int) (coat.cover() * whole));
        }
    }

    /** A triangle of one colour, its corners in any order. */
    void triangle(double ax, double ay, double bx, double by, double cx, double cy, int rgb, int cover) {
        double turn = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) < 0 ? -1 : 1;
        int left = Math.max(0, (int) Math.floor(Math.min(ax, Math.min(bx, cx)) - 1));
        int right = Math.min(pixels.width() - 1, (int) Math.ceil(Math.max(ax, Math.max(bx, cx)) + 1));
        int top = Math.max(pixels.top(), (int) Math.floor(Math.min(ay, Math.min(by, cy)) - 1));
        int bottom = Math.min(pixels.bottom() - 1, (int) Math.ceil(Math.max(ay, Math.max(by, cy)) + 1));
        for (int py = top; py <= bottom; py++) {
            for (int px = left; px <= right; px++) {
                double depth = Math.min(
                        depth(ax, ay, bx, by, px + 0.5, py + 0.5, turn),
                        Math.min(
                                depth(bx, by, cx, cy, px + 0.5, py + 0.5, turn),
                                depth(cx, cy, ax, ay, px + 0.5, py + 0.5, turn)));
                if (depth > -0.5) {
                    pixels.mixAt(py * pixels.width() + px, rgb, (int) (cover * part(depth)));
                }
            }
        }
    }

    /** How far a point lies inside of an edge. */
    private static double depth(double ax, double ay, double bx, double by, double x, double y, double turn) {
        double length = Math.max(1e-9, Math.hypot(bx - ax, by - ay));
        return turn * ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
    }

    private static double part(double depth) {
        return Math.clamp(depth + 0.5, 0, 1);
    }

    private static boolean isGap(double dx, double dy, double radius, Coat coat) {
        double along = (Math.atan2(dy, dx) + Math.PI) * radius;
        double period = coat.on() + coat.off();
        double whole = 2 * Math.PI * radius;
        double fitted = whole / Math.max(1, Math.round(whole / period));
        return along % fitted > fitted * coat.on() / period;
    }

    /** How far a point lies beyond the edge of a shape, in pixels; negative inside. */
    static double beyond(ActorKind shape, double dx, double dy, double radius) {
        double x = Math.abs(dx);
        double y = Math.abs(dy);
        return switch (shape) {
            case PERSON -> Math.sqrt(x * x + y * y) - radius;
            case STATE -> Math.max(x, y) - radius * SQUARE;
            case ORGANISATION -> Math.max(x, x / 2 + y * SLANT) - radius * APOTHEM;
        };
    }
}
