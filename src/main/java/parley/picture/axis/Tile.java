package parley.picture.axis;

/**
 * What is counted instead of being marked one by one, since the marks would be too small to read.
 *
 * @param lane the id of its lane
 * @param days the days counted, which a gutter only stands beside
 * @param x where it begins
 * @param y its middle
 */
public record Tile(
        String lane, Extent.Place place, Days days, double x, double y, double width, double height, Entries entries) {

    /** What tells it from other tiles. */
    public String key() {
        return lane + "/" + place + "/" + days.from();
    }

    public boolean holds(String statement) {
        return entries.holds(statement);
    }

    boolean covers(double px, double py) {
        return px >= x && px < x + width && Math.abs(py - y) <= height / 2;
    }

    /** Its middle. */
    public double middle() {
        return x + width / 2;
    }
}
