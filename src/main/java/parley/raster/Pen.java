package parley.raster;

/**
 * Draws straight lines with smooth edges and blunt ends, by how much of each pixel they cover along the steeper axis.
 * Time linear in the length that lies inside the image. What a pixel
 * gets does not depend on the band that is painted on.
 */
final class Pen {
    private static final double ONE = 65536;
    private static final int MOST_STEPS = 1 << 20;

    private final Pixels pixels;
    /** Ends of the line that is being drawn, cut to what can be seen. */
    private double x0;

    private double y0;
    private double x1;
    private double y1;

    Pen(Pixels pixels) {
        this.pixels = pixels;
    }

    /**
     * Draws a line.
     *
     * @param width in pixels; a line thinner than one is one wide and as much paler
     * @param cover from 0 to {@link Pixels#FULL}
     */
    void line(double fromX, double fromY, double toX, double toY, double width, int rgb, int cover) {
        int paled = width < 1 ? (int) Math.round(cover * width) : cover;
        double wide = Math.max(1, width);
        x0 = fromX;
        y0 = fromY;
        x1 = toX;
        y1 = toY;
        if (paled <= 0 || !cut(wide)) {
            return;
        }
        if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
            across(wide, rgb, paled);
        } else {
            down(wide, rgb, paled);
        }
    }

    /** Cuts the line to the image and a margin (Liang, Barsky 1984); says whether anything is left. */
    private boolean cut(double margin) {
        if (isInside(x0, y0, margin) && isInside(x1, y1, margin)) {
            return true;
        }
        double dx = x1 - x0;
        double dy = y1 - y0;
        double from = 0;
        double to = 1;
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {x0 + margin, pixels.width() + margin - x0, y0 + margin, pixels.height() + margin - y0};
        for (int side = 0; side < 4; side++) {
            if (towards[side] == 0) {
                if (room[side] < 0) {
                    return false;
                }
            } else if (towards[side] < 0) {
                from = Math.max(from, room[side] / towards[side]);
            } else {
                to = Math.min(to, room[side] / towards[side]);
            }
        }
        if (from >= to) {
            return false;
        }
        double startX = x0;
        double startY = y0;
        x0 = startX + from * dx;
        y0 = startY + from * dy;
        x1 = startX + to * dx;
        y1 = startY + to * dy;
        return true;
    }

    private boolean isInside(double x, double y, double margin) {
        return x >= -margin && x <= pixels.width() + margin && y >= -margin && y <= pixels.height() + margin;
    }

    private void across(double wide, int rgb, int cover) {
        boolean back = x0 > x1;
        double startX = back ? x1 : x0;
        double startY = back ? y1 : y0;
        double endX = back ? x0 : x1;
        double slope = endX == startX ? 0 : ((back ? y0 : y1) - startY) / (endX - startX);
        double half = wide / 2 * Math.sqrt(1 + slope * slope);
        int first = Math.max(0, (int) Math.floor(startX));
        int last = Math.min(pixels.width() - 1, (int) Math.ceil(endX) - 1);
        int high = (int) Math.round(2 * half * ONE);
        long start = Math.round((startY + slope * (first + 0.5 - startX) - half) * ONE);
        long step = Math.round(slope * ONE);
        int from = first + before(start, step, high);
        int to = Math.min(last, first + after(start, step, high));
        long top = start + step * (from - first);
        for (int x = from; x <= to; x++, top += step) {
            double part = Math.min(x + 1, endX) - Math.max(x, startX);
            column(x, top, high, rgb, part >= 1 ? cover : (int) Math.round(cover * part));
        }
    }

    /** How many steps of a line that gains so much with each stay out of the band at its beginning; rather too few. */
    private int before(long start, long step, int high) {
        long low = ((long) (pixels.top() - 1) << 16) - high;
        long up = (long) (pixels.bottom() + 1) << 16;
        if (step == 0) {
            return 0;
        }
        return Math.clamp(
                step > 0 ? Math.floorDiv(low - start, step) : Math.floorDiv(start - up, -step), 0, MOST_STEPS);
    }

    /** After how many steps it has left the band; rather too many. */
    private int after(long start, long step, int high) {
        long low = ((long) (pixels.top() - 1) << 16) - high;
        long up = (long) (pixels.bottom() + 1) << 16;
        if (step == 0) {
            return start < low || start > up ? -1 : MOST_STEPS;
        }
        return Math.clamp(
                1 + (step > 0 ? Math.floorDiv(up - start, step) : Math.floorDiv(start - low, -step)), -1, MOST_STEPS);
    }

    private void column(int x, long top, int high, int rgb, int cover) {
        long bottom = top + high;
        int y = (int) (top >> 16);
        int lastY = (int) (bottom >> 16);
        int wide = pixels.width();
        int above = pixels.top();
        int tall = pixels.bottom();
        int at = y * wide + x;
        if (y == lastY) {
            if (y >= above && y < tall) {
                pixels.mixAt(at, rgb, (int) (((long) cover * high) >> 16));
            }
            return;
        }
        if (y >= above && y < tall) {
            pixels.mixAt(at, rgb, (cover * (int) (65536 - (top & 0xffff))) >> 16);
        }
        for (y++, at += wide; y < lastY; y++, at += wide) {
            if (y >= above && y < tall) {
                pixels.mixAt(at, rgb, cover);
            }
        }
        if (lastY >= above && lastY < tall) {
            pixels.mixAt(at, rgb, (cover * (int) (bottom & 0xffff)) >> 16);
        }
    }

    private void down(double wide, int rgb, int cover) {
        boolean back = y0 > y1;
        double startX = back ? x1 : x0;
        double startY = back ? y1 : y0;
        double endY = back ? y0 : y1;
        double slope = ((back ? x0 : x1) - startX) / (endY - startY);
        double half = wide / 2 * Math.sqrt(1 + slope * slope);
        int first = Math.max(0, (int) Math.floor(startY));
        int from = Math.max(pixels.top(), first);
        int last = Math.min(pixels.bottom() - 1, (int) Math.ceil(endY) - 1);
        int high = (int) Math.round(2 * half * ONE);
        long step = Math.round(slope * ONE);
        long left = Math.round((startX + slope * (first + 0.5 - startY) - half) * ONE) + step * (from - first);
        for (int y = from; y <= last; y++, left += step) {
            double part = Math.min(y + 1, endY) - Math.max(y, startY);
            row(y, left, high, rgb, part >= 1 ? cover : (int) Math.round(cover * part));
        }
    }

    private void row(int y, long left, int high, int rgb, int cover) {
        long right = left + high;
        int x = (int) (left >> 16);
        int lastX = (int) (right >> 16);
        int wide = pixels.width();
        int at = y * wide + x;
        if (x == lastX) {
            if (x >= 0 && x < wide) {
                pixels.mixAt(at, rgb, (int) (((long) cover * high) >> 16));
            }
            return;
        }
        if (x >= 0 && x < wide) {
            pixels.mixAt(at, rgb, (cover * (int) (65536 - (left & 0xffff))) >> 16);
        }
        for (x++, at++; x < lastX; x++, at++) {
            if (x >= 0 && x < wide) {
                pixels.mixAt(at, rgb, cover);
            }
        }
        if (lastX >= 0 && lastX < wide) {
            pixels.mixAt(at, rgb, (cover * (int) (right & 0xffff)) >> 16);
        }
    }
}
