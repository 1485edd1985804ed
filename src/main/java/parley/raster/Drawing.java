package parley.raster;

/**
 * All there is to paint.
 *
 * @param width of the sheet, in pixels of its own
 * @param height of the sheet
 * @param canvas the colour beneath, 0xRRGGBB
 */
public record Drawing(double width, double height, int canvas, Marks marks, Ties ties) {

    /**
     * Some of it, the marks without their grounds and the ties to be dressed anew; what is painted before a painting of all.
     *
     * @param someTies whose ends are among the marks
     */
    public Drawing only(int[] someMarks, int[] someTies) {
        var places = new int[marks.size()];
        for (int i = 0; i < someMarks.length; i++) {
            places[someMarks[i]] = i;
        }
        return new Drawing(width, height, canvas, marks.only(someMarks), ties.only(someTies, places));
    }

    /** The same, one mark at another place with straight ties to it. */
    public Drawing moved(int mark, double x, double y) {
        var moved = marks.moved(mark, x, y);
        return new Drawing(width, height, canvas, moved, ties.following(mark, moved));
    }
}
