package parley.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Draws an outline whose nodes have places. */
public final class Pictures {
    private static final int ROUNDS = 2;

    private Pictures() {}

    /** As below, with the whole pane clear. */
    public static NetworkPicture draw(Outline outline, Placement placement, double width, double height) {
        return draw(outline, placement, width, height, Margins.NONE);
    }

    /**
     * The picture of an outline; the same for the same input. Curves and labels give way to each other in turns, the regions
     * go around both. Any placement has a picture, also one made by hand; a node without a place stands in the middle.
     * Time about O(links² + nodes · links) up to 150 nodes; more are sketched, in linear time.
     *
     * @param width of the pane, in pixels
     * @param height of the pane, in pixels
     * @param margins that labels and captions keep clear of where they can
     */
    public static NetworkPicture draw(
            Outline outline, Placement placement, double width, double height, Margins margins) {
        var stage = Stage.of(outline, placement, new Box(0, 0, width, height), margins.clear(width, height));
        if (outline.nodes().size() > Sketch.MANY) {
            return Sketch.draw(stage);
        }
        var labels = Labelling.below(stage);
        var curves = List.<Curve>of();
        for (var round = 0; round < ROUNDS; round++) {
            curves = Bends.choose(stage, labels);
            labels = Labelling.place(stage, curves);
        }
        var regions = Regions.draw(stage, labels, curves);
        return new NetworkPicture(width, height, regions, curves, stage.marks(), printed(stage, labels));
    }

    /**
     * A picture drawn anew for a pane so many pixels wide and of the same shape, marks made smaller alike; names stay as large
     * as they are, so that fewer find room.
     *
     * @param outline that it is a picture of
     */
    public static NetworkPicture reduced(Outline outline, NetworkPicture picture, double width) {
        double times = width / picture.width();
        var centres = new HashMap<String, Point>();
        picture.marks()
                .forEach(mark -> centres.put(
                        mark.id(),
                        new Point(mark.centre().x() * times, mark.centre().y() * times)));
        return draw(outline.scaled(times), new Placement(centres), width, picture.height() * times);
    }

    private static List<Label> printed(Stage stage, List<Box> boxes) {
        var crowded = Crowding.of(stage, boxes);
        var labels = new ArrayList<Label>(boxes.size());
        for (var i = 0; i < boxes.size(); i++) {
            labels.add(new Label(stage.node(i).id(), stage.node(i).label(), boxes.get(i), crowded.contains(i)));
        }
        return labels;
    }
}
