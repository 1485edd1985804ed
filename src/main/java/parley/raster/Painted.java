package parley.raster;

/**
 * What came to stand in an image.
 *
 * @param ties how many ties were drawn
 * @param inView how many would have been to draw there
 * @param lastRank the rank of the last tie that was drawn
 */
public record Painted(int ties, int inView, int lastRank) {

    /** Whether some were left out. */
    public boolean isPart() {
        return ties < inView;
    }
}
