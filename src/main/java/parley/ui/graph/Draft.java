package parley.ui.graph;

import parley.model.Dataset;
import parley.network.Composition;
import parley.network.Network;
import parley.network.Networks;
import parley.picture.Box;
import parley.picture.Margins;
import parley.picture.Outline;
import parley.session.Reading;

/**
 * What of a network is to be arranged and drawn, before anything has a place.
 *
 * @param of the network
 * @param drawn what of it is drawn: all of a crowd, whose ties may lie in a haze, but of few members no more ties than can be
 *     told apart
 * @param scale of the marks
 * @param stage what is arranged: the members with the ties of an opening network, so that other relations move nobody
 */
record Draft(Network of, Network drawn, double scale, Outline outline, Outline stage) {
    /** More lines than these between so few marks are one colour. */
    static final int MOST_TIES = 500;

    private static final double SIDE = 18;
    private static final double TOP = 14;
    private static final double EDGE = 12;

    /** Of a reading, for a pane of a size whose legend is so high, in pixels. */
    static Draft of(Reading reading, double width, double height, double legendHeight) {
        var network = reading.network();
        double scale = scale(network, width, height, legendHeight);
        var drawn = Outlines.isCrowd(network.members().size()) ? network : network.strongest(MOST_TIES);
        var outline = outline(reading.dataset(), drawn, scale);
        return new Draft(network, drawn, scale, outline, stage(reading, outline, scale));
    }

    /** Whether it is what {@link #of} would give for a reading. */
    boolean fits(Reading reading, double width, double height, double legendHeight) {
        return of == reading.network() && scale == scale(reading.network(), width, height, legendHeight);
    }

    private static double scale(Network network, double width, double height, double legendHeight) {
        int members = network.members().size();
        var sheet = Outlines.sheet(members, width, height);
        double legend = legendHeight * sheet.height() / height;
        return Outlines.isCrowd(members)
                ? 1
                : Outlines.scale(members, sheet.width(), Math.max(1, sheet.height() - 2 * TOP - legend));
    }

    private static Outline stage(Reading reading, Outline outline, double scale) {
        var composition = reading.state().composition();
        var opening = composition.withRelations(Composition.WHOLE.relations());
        return opening.equals(composition) || reading.dataset().statements().isEmpty()
                ? outline
                : outline(
                        reading.dataset(),
                        Networks.of(reading.dataset(), opening).strongest(MOST_TIES),
                        scale);
    }

    private static Outline outline(Dataset dataset, Network network, double scale) {
        var advances = new Advances();
        return Outlines.of(
                dataset,
                network,
                Outlines.isCrowd(network.members().size()) ? advances::width : LabelLayer::nameWidth,
                LabelLayer::captionWidth,
                LabelLayer.HEIGHT,
                scale);
    }

    boolean isCrowd() {
        return Outlines.isCrowd(outline.nodes().size());
    }

    /** What it is drawn on, for a pane of a size. */
    Box sheet(double width, double height) {
        return Outlines.sheet(outline.nodes().size(), width, height);
    }

    /** What the legend, of a height in pixels, and the edges leave of the sheet. */
    Margins clear(double width, double height, double legendHeight) {
        double times = sheet(width, height).width() / width;
        var pane = clear(legendHeight);
        return new Margins(times * pane.top(), times * pane.right(), times * pane.bottom(), times * pane.left());
    }

    /** What the legend, of a height in pixels, and the edges leave of a pane that is the sheet itself. */
    static Margins clear(double legendHeight) {
        return new Margins(TOP, SIDE, legendHeight + 2 * EDGE, SIDE);
    }
}
