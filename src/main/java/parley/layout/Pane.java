package parley.layout;

import java.util.HashMap;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.picture.Placement;
import parley.picture.Regions;

/**
 * Where a network is to stand.
 *
 * @param clear what the margins leave of the real pane
 * @param trial what stands for it in the search: its sides rounded down to steps of a twentieth
 * @param area where in the trial marks and labels may be, so that regions and captions have room
 * @param padding of the regions, in pixels
 */
record Pane(double width, double height, Margins margins, Box clear, Box trial, Box area, double padding) {
    private static final double STEP = 1.05;
    /** Between a region and the edge of what is clear, by its padding. */
    private static final double EDGE = 0.45;

    static Pane of(Outline outline, double width, double height, Margins margins) {
        var clear = margins.clear(width, height);
        var trial = new Box(clear.x(), clear.y(), stepDown(clear.width()), stepDown(clear.height()));
        var regional = !outline.groups().isEmpty();
        var padding = regional ? Regions.padding(outline.nodes().size(), trial) : 0;
        var caption = regional
                ? Regions.captionBand(
                        outline.labelHeight(), padding, outline.nodes().size())
                : 0;
        return new Pane(width, height, margins, clear, trial, area(trial, padding * (1 + EDGE), caption), padding);
    }

    private static double stepDown(double length) {
        return Math.pow(STEP, Math.floor(Math.log(length) / Math.log(STEP)));
    }

    private static Box area(Box trial, double edge, double caption) {
        var area = trial.inset(edge);
        return new Box(area.x(), area.y() + caption, area.width(), Math.max(1, area.height() - caption));
    }

    /** What stands in the real pane, in the trial; nodes without a place stay without. */
    Placement trial(Outline outline, Placement real) {
        var known = new HashMap<>(Layouts.fit(outline, real, clear, trial).centres());
        known.keySet().retainAll(real.centres().keySet());
        return new Placement(known);
    }

    /** What was found in the trial, in the real pane. */
    Placement real(Outline outline, Placement found) {
        return Layouts.fit(outline, found, trial, clear);
    }
}
