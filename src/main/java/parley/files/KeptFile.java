package parley.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What changes, kept in a file, so that it is still there after a crash. The first change starts a short wait, after which
 * the latest is written, on a thread of its own; where nothing changes nothing runs.
 */
public final class KeptFile implements AutoCloseable {
    private final Path file;
    private final Duration pause;
    private final Consumer<Exception> complain;
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("parley-work").factory());
    private WholeFile.@Nullable Text latest;

    /**
     * @param pause the longest time that a change is not yet on its way to the disk
     * @param complain told, on the writing thread, why the file could not be written
     */
    public KeptFile(Path file, Duration pause, Consumer<Exception> complain) {
        this.file = file;
        this.pause = pause;
        this.complain = complain;
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Keeps a text, in the place of what was kept before. Comes back at once; it is written on the writing thread. */
    public synchronized void keep(WholeFile.Text text) {
        boolean waiting = latest != null;
        latest = text;
        if (!waiting) {
            var _ = writer.schedule(this::write, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized WholeFile.@Nullable Text take() {
        var taken = latest;
        latest = null;
        return taken;
    }

    private void write() {
        var text = take();
        if (text == null) {
            return;
        }
        try {
            WholeFile.write(file, text);
        } catch (IOException | RuntimeException e) {
            complain.accept(e);
        }
    }

    /** Writes at once what has not been written yet, and waits for it. */
    @Override
    public void close() {
        writer.execute(this::write);
        writer.close();
    }
}
