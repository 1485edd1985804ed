package parley.raster;

/**
 * How much time a painting may take.
 *
 * @param mostLines where more ties are in view than these, they lie in a haze
 * @param mostLength of all lines in a haze, in pixels; where there is more, one of so many stands for them all
 */
public record Care(int mostLines, double mostLength) {
    /** For a picture that is looked at. */
    public static final Care STILL = new Care(5_000, 40e6);
    /** For one that the next will follow at once. */
    public static final Care MOVING = new Care(4_000, 2e6);
    /** For one as large as a stamp. */
    public static final Care SMALL = new Care(600, 1e6);
}
