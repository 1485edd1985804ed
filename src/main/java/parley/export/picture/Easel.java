package parley.export.picture;

import java.util.ArrayList;
import java.util.List;
import parley.picture.axis.LaneRoom;
import parley.session.Reading;

/**
 * Makes sheets of what is looked at.
 *
 * @param standout what of the network stands out
 * @param wishes what stands around the picture
 */
public record Easel(Reading reading, Standout standout, PictureWishes wishes, Palette palette, Typefaces typefaces) {
    private static final double LEAST_NETWORK = 200;
    /** What of a network reaches a little out of its pane is not to be cut. */
    private static final double AROUND_NETWORK = 12;

    private static final double ABOVE_AXIS = 8;
    /** The part of a page that lanes may have below a network. */
    private static final double LANES_PART = 0.34;

    /** The network alone, on a page of a size in pixels; higher where the drawing is. */
    public Sheet network(NetworkDrawing network, double width, double height) {
        var looks = Looks.of(reading, standout);
        var page = new Page(width, wishes, Legend.of(looks), palette, typefaces);
        return page.around(List.of(network(network, looks, width, height - page.margins())));
    }

    /** The time axis alone, all its lanes, on a page as wide as asked for and as high as they need. */
    public Sheet timeline(double width) {
        var axis = new AxisInks(reading, palette, typefaces);
        return timeline(axis, width, wished(axis));
    }

    private Sheet timeline(AxisInks axis, double width, double lanesHeight) {
        var picture = axis.picture(width, lanesHeight);
        var page = new Page(width, wishes, Legend.of(picture), palette, typefaces);
        return page.around(List.of(panel(axis, width, lanesHeight)));
    }

    private static double wished(AxisInks axis) {
        var lanes = axis.plan().lanes();
        return LaneRoom.wished(lanes.lanes().size(), lanes.kind());
    }

    /** The network above the time axis, whose lanes get a part of the page; how many are left out, it says. */
    public Sheet screen(NetworkDrawing network, double width, double height) {
        var looks = Looks.of(reading, standout);
        var axis = new AxisInks(reading, palette, typefaces);
        double lanesHeight = Math.min(wished(axis), height * LANES_PART);
        var legend = Legend.of(looks).and(Legend.of(axis.picture(width, lanesHeight)));
        var page = new Page(width, wishes, legend, palette, typefaces);
        var below = panel(axis, width, lanesHeight);
        return page.around(List.of(network(network, looks, width, height - page.margins() - below.height()), below));
    }

    private Panel network(NetworkDrawing network, Looks looks, double width, double height) {
        var picture = network.in(width, Math.max(LEAST_NETWORK, height - 2 * AROUND_NETWORK));
        var inks = new NetworkInks(looks, palette, typefaces).of(picture);
        return new Panel(
                picture.height() + 2 * AROUND_NETWORK, "-canvas", List.of(new Ink.Moved(0, AROUND_NETWORK, inks)));
    }

    private Panel panel(AxisInks axis, double width, double lanesHeight) {
        var picture = axis.picture(width, lanesHeight);
        var inks = new ArrayList<Ink>();
        inks.add(new Ink.Moved(0, ABOVE_AXIS, axis.of(picture)));
        return new Panel(picture.frame().height() + ABOVE_AXIS + 4, "-surface", inks);
    }
}
