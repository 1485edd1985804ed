package parley.picture;

/**
 * Where the badge of a stance sits on a mark: to the lower right. On a small mark it would hide the second letter of the monogram,
 * so it is smaller there, and a little farther out.
 *
 * @param scale of the badge, 1 where it is whole
 */
public record Badge(Point centre, double scale) {
    /** Of how far a mark reaches, both to the right and down. */
    private static final double OUT = 0.72;
    /** A mark that reaches less far, in pixels, is small. */
    private static final double SMALL = 18;

    private static final double SMALLER = 0.85;
    private static final double AWAY = 3;

    /** @param reach of the mark around its centre, in pixels */
    public static Badge on(Point mark, double reach) {
        boolean small = reach < SMALL;
        var out = OUT * reach + (small ? AWAY : 0);
        return new Badge(new Point(mark.x() + out, mark.y() + out), small ? SMALLER : 1);
    }
}
