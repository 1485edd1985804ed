package parley.app;

import java.io.PrintWriter;
import java.util.Locale;
import parley.imports.report.Monitor;

/** Says on the terminal how far a long import is, once every hundred thousand rows. */
final class ProgressLine implements Monitor.Progress {
    private static final long EVERY = 100_000;

    private final PrintWriter out;
    private long next = EVERY;

    ProgressLine(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void reached(long rows, long bytes, long ofBytes) {
        if (rows >= next) {
            next = (rows / EVERY + 1) * EVERY;
            var share = ofBytes == 0 ? "" : String.format(Locale.ROOT, ", %d %%", 100 * bytes / ofBytes);
            out.println(String.format(Locale.ROOT, "%,d rows", rows) + share);
        }
    }
}
