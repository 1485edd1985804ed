package parley.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import parley.imports.report.Monitor;
import parley.ui.fx.Background;

/** Says in the window how far reading or importing is, a few times a second; called in the working thread. */
final class ReadingProgress implements Monitor.Progress {
    private static final long PAUSE = 200_000_000;

    private final Consumer<String> say;
    private long last = System.nanoTime();

    /** @param say hears it on the JavaFX thread */
    ReadingProgress(Consumer<String> say) {
        this.say = say;
    }

    @Override
    public void reached(long rows, long bytes, long ofBytes) {
        long now = System.nanoTime();
        boolean isRead = ofBytes > 0 && bytes >= ofBytes;
        if (isRead || now - last >= PAUSE) {
            last = now;
            var words = isRead ? read(rows) : reading(rows, bytes, ofBytes);
            Background.enqueue(() -> say.accept(words));
        }
    }

    private static String reading(long rows, long bytes, long ofBytes) {
        var share = ofBytes == 0 ? "" : ", " + 100 * bytes / ofBytes + " %";
        return String.format(Locale.ENGLISH, "Reading … %,d entries%s", rows, share);
    }

    /** What comes after the last byte takes a while too, where it is much. */
    private static String read(long rows) {
        return String.format(Locale.ENGLISH, "%,d entries read; putting them in order …", rows);
    }
}
