package parley.raster;

/**
 * How much a picture in motion may hold, by how long the last ones took: half as much of a haze when they are late again and again,
 * twice as much when they are early, so that a quick machine shows more and a slow one keeps up.
 */
public final class Pace {
    private static final double LATE = 20e6;
    private static final double EARLY = 9e6;
    /** One alone may have waited for something else. */
    private static final int AGAIN = 4;

    private static final double MOST = 4;

    private double times = 1;
    private int late;
    private int early;

    /** For the next picture in motion. */
    public Care care() {
        return new Care(Care.MOVING.mostLines(), times * Care.MOVING.mostLength());
    }

    /** A picture in motion that lay in a haze took so many nanoseconds. */
    public void took(long nanos) {
        late = nanos > LATE ? late + 1 : 0;
        early = nanos < EARLY ? early + 1 : 0;
        if (late == AGAIN || early == AGAIN) {
            times = Math.clamp(late == AGAIN ? times / 2 : times * 2, 1 / MOST, MOST);
            late = 0;
            early = 0;
        }
    }
}
