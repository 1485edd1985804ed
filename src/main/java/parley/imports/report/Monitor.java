package parley.imports.report;

import java.util.function.BooleanSupplier;

/**
 * How reading or importing tells how far it is, and hears that nobody waits for it any more.
 * Both are called in the working thread, every few thousand rows or every quarter of a megabyte.
 */
public record Monitor(Progress progress, BooleanSupplier cancelled) {
    /** Tells nobody, and is stopped only by interrupting its thread. */
    public static final Monitor SILENT = new Monitor((_, _, _) -> {}, () -> false);

    /** Hears how far an import is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called now and then.
         *
         * @param rows read so far
         * @param bytes read so far
         * @param ofBytes in all; 0 where that is not known
         */
        void reached(long rows, long bytes, long ofBytes);

        /** Two that hear the same. */
        default Progress and(Progress other) {
            return (rows, bytes, ofBytes) -> {
                reached(rows, bytes, ofBytes);
                other.reached(rows, bytes, ofBytes);
            };
        }
    }

    /** How many rows are read between two looks. */
    public static final int STEP = 4096;

    /** Tells how far it is. */
    public void reached(long rows, long bytes, long ofBytes) {
        progress.reached(rows, bytes, ofBytes);
    }

    /** Whether to stop; an interrupted thread is, and stays interrupted. */
    public boolean isCancelled() {
        return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
    }
}
