package parley.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import parley.export.picture.Face;
import parley.export.picture.NetworkDrawing;
import parley.export.picture.Typefaces;
import parley.layout.Layouts;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.NetworkPicture;
import parley.picture.Outline;
import parley.picture.Pictures;
import parley.picture.Placement;
import parley.picture.Point;
import parley.session.Reading;
import parley.ui.graph.Outlines;

/** Lays out the network of a reading for a picture, as a window of that size would; takes about a second. */
record NetworkLayout(Reading reading, Typefaces typefaces) implements NetworkDrawing {
    private static final Margins EDGES = new Margins(14, 18, 14, 18);
    private static final double LABEL_HEIGHT = 17;
    private static final long SEED = 1;

    @Override
    public NetworkPicture in(double width, double height) {
        int members = reading.network().members().size();
        if (Outlines.isCrowd(members)) {
            return crowd(Outlines.sheet(members, width, height), width);
        }
        var outline = outline(width, height);
        return drawn(outline, width, height);
    }

    /** Drawn on the sheet that a window would show from afar, and made as small as asked for. */
    private NetworkPicture crowd(Box sheet, double width) {
        var outline = outline(sheet.width(), sheet.height());
        return Pictures.reduced(outline, drawn(outline, sheet.width(), sheet.height()), width);
    }

    private NetworkPicture drawn(Outline outline, double width, double height) {
        var afresh = new Layouts.Choice(reading.state().clusters(), SEED, new Placement(Map.of()), Set.of());
        var placement =
                Layouts.place(outline, width, height, EDGES, afresh, _ -> {}, Thread.currentThread()::isInterrupted);
        var centres = new HashMap<>(placement.centres());
        reading.state()
                .moved()
                .forEach((id, spot) ->
                        centres.computeIfPresent(id, (_, _) -> new Point(spot.x() * width, spot.y() * height)));
        return Pictures.draw(outline, new Placement(centres), width, height, EDGES);
    }

    private Outline outline(double width, double height) {
        return Outlines.of(
                reading.dataset(),
                reading.network(),
                name -> Math.ceil(typefaces.width(name, Face.SEMIBOLD, 13)),
                caption -> Math.ceil(typefaces.width(caption, Face.SEMIBOLD, 12)),
                LABEL_HEIGHT,
                Outlines.scale(reading.network().members().size(), width, height));
    }
}
