package parley.picture;

import java.util.List;

/**
 * A network drawn: what stands where, from the back to the front.
 * Marks and labels stand in the order of the outline's nodes, curves in that of its links.
 *
 * @param width of the pane, in pixels
 * @param height of the pane, in pixels
 */
public record NetworkPicture(
        double width, double height, List<Region> regions, List<Curve> curves, List<Mark> marks, List<Label> labels) {
    public NetworkPicture {
        regions = List.copyOf(regions);
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }
}
