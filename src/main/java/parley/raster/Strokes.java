package parley.raster;

import java.util.List;

/** Draws ties from near: bent, dashed, and with heads. */
final class Strokes {
    private static final double STEP = 9;
    private static final int MOST_STEPS = 40;
    private static final double HEAD = 9.5;
    private static final double HALF_HEAD = 4.8;

    private final Pen pen;
    private final Brush brush;
    private final Lens lens;

    Strokes(Pen pen, Brush brush, Lens lens) {
        this.pen = pen;
        this.brush = brush;
        this.lens = lens;
    }

    void curve(Ties ties, int tie, double width, int cover) {
        double chord = Math.hypot(x(ties, tie, 3) - x(ties, tie, 0), y(ties, tie, 3) - y(ties, tie, 0));
        int steps = (int) Math.clamp(chord / STEP, 3, MOST_STEPS);
        var dashes = ties.line[tie].dashes();
        var walk = new Walk(dashes, width, ties.rgb[tie], cover);
        double x = x(ties, tie, 0);
        double y = y(ties, tie, 0);
        for (int i = 1; i <= steps; i++) {
            double t = (double) i / steps;
            double nextX = bezier(t, x(ties, tie, 0), x(ties, tie, 1), x(ties, tie, 2), x(ties, tie, 3));
            double nextY = bezier(t, y(ties, tie, 0), y(ties, tie, 1), y(ties, tie, 2), y(ties, tie, 3));
            walk.to(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
        if (ties.pointed[tie]) {
            head(ties, tie, cover);
        }
    }

    private double x(Ties ties, int tie, int place) {
        return lens.toImageX(ties.path(tie, 2 * place));
    }

    private double y(Ties ties, int tie, int place) {
        return lens.toImageY(ties.path(tie, 2 * place + 1));
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    private void head(Ties ties, int tie, int cover) {
        double tipX = x(ties, tie, 3);
        double tipY = y(ties, tie, 3);
        double dx = tipX - x(ties, tie, 2);
        double dy = tipY - y(ties, tie, 2);
        double length = Math.hypot(dx, dy);
        if (length < 1e-6) {
            return;
        }
        double along = HEAD * lens.scale() / length;
        double aside = HALF_HEAD * lens.scale() / length;
        double backX = tipX - along * dx;
        double backY = tipY - along * dy;
        brush.triangle(
                tipX,
                tipY,
                backX - aside * dy,
                backY + aside * dx,
                backX + aside * dy,
                backY - aside * dx,
                ties.rgb[tie],
                cover);
    }

    /** Goes along a line and draws its dashes, which run on around its bends. */
    private final class Walk {
        private final List<Double> dashes;
        private final double width;
        private final int rgb;
        private final int cover;
        private int dash;
        private double left;

        Walk(List<Double> dashes, double width, int rgb, int cover) {
            this.dashes = dashes;
            this.width = width;
            this.rgb = rgb;
            this.cover = cover;
            left = dashes.isEmpty() ? Double.POSITIVE_INFINITY : dashes.getFirst() * lens.scale();
        }

        void to(double x0, double y0, double x1, double y1) {
            double length = Math.hypot(x1 - x0, y1 - y0);
            double done = 0;
            while (done < length) {
                double part = Math.min(left, length - done);
                if (dash % 2 == 0) {
                    double from = done / length;
                    double to = (done + part) / length;
                    pen.line(
                            x0 + from * (x1 - x0),
                            y0 + from * (y1 - y0),
                            x0 + to * (x1 - x0),
                            y0 + to * (y1 - y0),
                            width,
                            rgb,
                            cover);
                }
                done += part;
                left -= part;
                if (left <= 1e-9) {
                    dash = (dash + 1) % dashes.size();
                    left = dashes.get(dash) * lens.scale();
                }
            }
        }
    }
}
