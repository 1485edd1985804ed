package parley.raster;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work shared among the processors: in parts that do not touch each other, so that what comes of it is always the same. */
final class Bands {
    /** So many that the rows of one stay in a processor's own cache. */
    static final int COUNT = 12;

    private Bands() {}

    /** Does something for each part, numbered from 0; begins none any more once the thread that asks is interrupted. */
    static void each(IntConsumer work) {
        var asker = Thread.currentThread();
        IntStream.range(0, COUNT).parallel().filter(_ -> !asker.isInterrupted()).forEach(work);
    }

    /** Where a part of so many things begins; that of the one after the last is their number. */
    static int start(int part, int things) {
        return (int) ((long) part * things / COUNT);
    }

    /** The part that a thing lies in; that of the first or last where it lies before or after them all. */
    static byte at(int thing, int things) {
        return (byte) Math.clamp(((long) thing * COUNT + COUNT - 1) / things, 0, COUNT - 1);
    }
}
