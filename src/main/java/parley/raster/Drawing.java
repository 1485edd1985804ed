package parley.raster;

/**
 * All there is to paint.
 *
 * @param width of the sheet, in pixels of its own
 * @param height of the sheet
 * @param canvas the colour beneath, 0xRRGGBB
 */
public record Drawing(double width, double height, int canvas, Marks marks, Ties ties) {

    /** The same, one mark at another place with straight ties to it. */
    public Drawing moved(int mark, double x, double y) {
        var moved = marks.moved(mark, x, y);
        return new Drawing(width, height, canvas, moved, ties.following(mark, moved));
    }
}
