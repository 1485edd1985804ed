package parley.raster;

/**
 * Small discs with smooth edges, drawn beforehand: for each radius and place of the middle in its pixel, both in eighths of a
 * pixel, how much of which pixels around is covered.
 */
final class Dots {
    /** The largest radius there is, in pixels. */
    static final double LARGEST = 2.5;

    private static final int STEPS = 8;
    private static final int FULL = 255;
    private static final int RADII = (int) (LARGEST * STEPS);
    private static final byte[][] DRAWN = drawn();

    private Dots() {}

    /** A square of pixels, row by row, whose middle one holds the middle of the disc; each from 0 to 255. */
    static byte[] of(double x, double y, double radius) {
        int wide = Math.clamp(Math.round(radius * STEPS), 1, RADII);
        int right = (int) ((x - Math.floor(x)) * STEPS);
        int down = (int) ((y - Math.floor(y)) * STEPS);
        return DRAWN[((wide - 1) * STEPS + down) * STEPS + right];
    }

    /** How many pixels such a square has on each side of the middle one. */
    static int reach(byte[] dot) {
        return dot.length == 9 ? 1 : dot.length == 25 ? 2 : 3;
    }

    /** How much of a pixel is covered whose middle lies so far from that of a disc, from 0 to 256. */
    static int part(double dx, double dy, double radius) {
        double most = radius + 0.5;
        double square = dx * dx + dy * dy;
        return square < most * most ? (int) (Pixels.FULL * Math.min(1, most - Math.sqrt(square))) : 0;
    }

    private static byte[][] drawn() {
        var dots = new byte[RADII * STEPS * STEPS][];
        for (int wide = 1; wide <= RADII; wide++) {
            for (int down = 0; down < STEPS; down++) {
                for (int right = 0; right < STEPS; right++) {
                    dots[((wide - 1) * STEPS + down) * STEPS + right] =
                            dot((double) wide / STEPS, (right + 0.5) / STEPS, (down + 0.5) / STEPS);
                }
            }
        }
        return dots;
    }

    private static byte[] dot(double radius, double x, double y) {
        int reach = (int) Math.ceil(radius);
        int side = 2 * reach + 1;
        var dot = new byte[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int part = part(column - reach + 0.5 - x, row - reach + 0.5 - y, radius);
                dot[row * side + column] = (byte) Math.min(FULL, part);
            }
        }
        return dot;
    }
}
