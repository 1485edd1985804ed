package parley.bench;

import java.util.Arrays;

/** Times what is done again and again. */
final class Stopwatch {
    private static final long WARM = 1_000_000_000L;
    private static final long LONG = 5_000_000_000L;
    private static final long VERY_LONG = 20_000_000_000L;

    private Stopwatch() {}

    /**
     * The median of some runs in milliseconds, after what is done has been repeated until a second was over. Of what takes
     * longer than five seconds one more run is timed, of what takes longer than twenty the first, most of which is warm.
     *
     * @param runs above 0
     */
    static double millis(int runs, Runnable work) {
        var begin = System.nanoTime();
        work.run();
        var once = System.nanoTime() - begin;
        if (once > VERY_LONG) {
            return once / 1e6;
        }
        while (System.nanoTime() - begin < WARM) {
            work.run();
        }
        var times = new long[once > LONG ? 1 : runs];
        for (var run = 0; run < times.length; run++) {
            var start = System.nanoTime();
            work.run();
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }
}
