package parley.picture;

/** Bands along the edges of a pane, in pixels, that something else lies over, such as a legend. */
public record Margins(double top, double right, double bottom, double left) {
    public static final Margins NONE = new Margins(0, 0, 0, 0);

    /** What they leave free of a pane; at least one pixel. */
    public Box clear(double width, double height) {
        return new Box(left, top, Math.max(1, width - left - right), Math.max(1, height - top - bottom));
    }
}
