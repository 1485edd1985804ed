package parley.raster;

/**
 * What came to stand in an image.
 *
 * @param ties how many ties were drawn
 * @param inView how many would have been to draw there
 */
public record Painted(int ties, int inView) {

    /** Whether some were left out. */
    public boolean isPart() {
        return ties < inView;
    }
}
