package parley.picture.axis;

/**
 * What is counted instead of being marked one by one, since the marks would be too small to read.
 *
 * @param lane the id of its lane
 * @param days the days counted, which a gutter only stands beside
 * @param x where it begins
 * @param y its middle
 * @param counting what is usual in it
 */
public record Tile(
        String lane,
        Extent.Place place,
        Days days,
        double x,
        double y,
        double width,
        double height,
        Entries entries,
        Counting counting) {

    /** What tells it from other tiles. */
    public String key() {
        return lane + "/" + place + "/" + days.from();
    }

    public boolean holds(String statement) {
        return entries.holds(statement);
    }

    /**
     * How dark it is, from 0 for nothing to 4, the same for the same number whatever is filtered.
     *
     * @param left how many of its statements the filter leaves
     */
    public int tint(int left) {
        return counting.tint(left);
    }

    boolean covers(double px, double py) {
        return px >= x && px < x + width && Math.abs(py - y) <= height / 2;
    }

    /** Its middle. */
    public double middle() {
        return x + width / 2;
    }
}
