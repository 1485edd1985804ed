package parley.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import parley.export.picture.Face;
import parley.export.picture.NetworkDrawing;
import parley.export.picture.Typefaces;
import parley.layout.Layouts;
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
        var outline = outline(width, height);
        var centres =
                new HashMap<>(Layouts.place(
                                outline,
                                width,
                                height,
                                EDGES,
                                new Layouts.Choice(
                                        reading.state().clusters(), SEED, new Placement(Map.of()), Set.of()),
                                _ -> {},
                                Thread.currentThread()::isInterrupted)
                        .centres());
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
