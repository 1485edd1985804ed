package parley.picture;

/** Draws the curve between two marks that bows out by a given length: one arc, never a loop or an S. */
final class Bow {
    /** Left free between a mark and the start of a line, in pixels. */
    static final double GAP_AT_START = 2;
    /** Left free between a mark and a line that arrives with an arrow head, in pixels. */
    static final double GAP_AT_ARROW = 3;

    private static final double STEEPEST = Math.sin(Math.toRadians(62));

    private Bow() {}

    /**
     * The curve of a link.
     *
     * @param bulge how far its middle stands off the straight line, in pixels; to the right of its way where positive
     */
    static Curve draw(Outline.Link link, Mark from, Mark to, double bulge) {
        var length = from.centre().distance(to.centre());
        var x = length == 0 ? 1 : (to.centre().x() - from.centre().x()) / length;
        var y = length == 0 ? 0 : (to.centre().y() - from.centre().y()) / length;
        var sine = sine(bulge, length, from.radius() + GAP_AT_START, to.radius() + GAP_AT_ARROW);
        var cosine = Math.sqrt(1 - sine * sine);
        var outX = x * cosine - y * sine;
        var outY = y * cosine + x * sine;
        var backX = -x * cosine - y * sine;
        var backY = -y * cosine + x * sine;
        var start = edge(from, outX, outY, GAP_AT_START);
        var end = edge(to, backX, backY, link.ends() == Ends.DIRECTED ? GAP_AT_ARROW : GAP_AT_START);
        var arm = start.distance(end) / 3;
        return new Curve(link.id(), start, start.moved(outX, outY, arm), end.moved(backX, backY, arm), end);
    }

    /** The sine of the angle at which it must leave, so that its middle comes to stand where it should. */
    private static double sine(double bulge, double length, double reachFrom, double reachTo) {
        var chord = Math.max(8, length - reachFrom - reachTo);
        return Math.clamp(bulge / ((reachFrom + reachTo) / 2 + chord / 4), -STEEPEST, STEEPEST);
    }

    private static Point edge(Mark mark, double x, double y, double gap) {
        return mark.centre().moved(x, y, Shapes.reach(mark.shape(), mark.radius(), x, y) + gap);
    }
}
