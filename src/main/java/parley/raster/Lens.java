package parley.raster;

import parley.picture.Box;
import parley.picture.Point;

/**
 * How a sheet is looked at: a point of it lies in the image at {@code scale · x + dx}, {@code scale · y + dy}.
 *
 * @param scale pixels of the image for one of the sheet, above 0
 * @param dx where the sheet's left edge lies, in pixels of the image
 * @param dy where its top edge lies
 */
public record Lens(double scale, double dx, double dy) {

    /** Shows the whole of a sheet in the middle of an image. */
    public static Lens fitting(double sheetWidth, double sheetHeight, double width, double height) {
        double scale = Math.min(width / sheetWidth, height / sheetHeight);
        return new Lens(scale, (width - scale * sheetWidth) / 2, (height - scale * sheetHeight) / 2);
    }

    public double toImageX(double x) {
        return scale * x + dx;
    }

    public double toImageY(double y) {
        return scale * y + dy;
    }

    /** The point of the sheet under one of the image. */
    public Point toSheet(double x, double y) {
        return new Point((x - dx) / scale, (y - dy) / scale);
    }

    /** What of the sheet an image of a size shows. */
    public Box shown(double width, double height) {
        return new Box(-dx / scale, -dy / scale, width / scale, height / scale);
    }

    /** The same, everything so many pixels of the image aside. */
    public Lens moved(double byX, double byY) {
        return new Lens(scale, dx + byX, dy + byY);
    }

    /** So many times nearer, the middle of an image of a size where it is. */
    public Lens zoomed(double times, double width, double height) {
        return new Lens(scale * times, width / 2 + times * (dx - width / 2), height / 2 + times * (dy - height / 2));
    }

    /** The same for an image of so many times the pixels. */
    public Lens denser(double times) {
        return new Lens(scale * times, dx * times, dy * times);
    }
}
