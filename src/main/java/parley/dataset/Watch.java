package parley.dataset;

import java.util.function.BooleanSupplier;

/**
 * Who waits for a file to be read: hears how far it is, and can give it up. Both are called in the reading thread, every
 * quarter of a megabyte.
 */
public record Watch(Progress progress, BooleanSupplier givenUp) {
    /** Tells nobody, and is given up only by interrupting the thread. */
    public static final Watch SILENT = new Watch((_, _, _) -> {}, () -> false);

    /** Hears how far reading is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called now and then.
         *
         * @param statements read so far
         * @param bytes read so far; all, while a file with problems is gone through once more for their places
         * @param ofBytes in all
         */
        void reached(long statements, long bytes, long ofBytes);
    }

    /** Whether nobody waits any more; an interrupted thread reads for nobody, and stays interrupted. */
    boolean isGivenUp() {
        return givenUp.getAsBoolean() || Thread.currentThread().isInterrupted();
    }
}
