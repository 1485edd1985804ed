package parley.views;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is being worked on, kept in a file as it changes, so that it is still there after a crash. The first change starts
 * a short wait, after which the latest is written, on a thread of its own; where nothing changes nothing runs.
 */
public final class WorkFile implements AutoCloseable {
    /** The longest time that a change is not yet on its way to the disk. */
    public static final Duration PAUSE = Duration.ofMillis(1500);

    /** What the file is called. */
    public static final String NAME = "work" + ViewFile.ENDING;

    private final Path file;
    private final Duration pause;
    private final Consumer<Exception> complain;
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("parley-work").factory());
    private @Nullable Supplier<SavedView> latest;

    /** @param complain told, on the writing thread, why the file could not be written */
    public WorkFile(Path file, Duration pause, Consumer<Exception> complain) {
        this.file = file;
        this.pause = pause;
        this.complain = complain;
        writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Keeps work, in the place of what was kept before. Comes back at once; the view is made on the writing thread. */
    public synchronized void keep(Supplier<SavedView> work) {
        boolean waiting = latest != null;
        latest = work;
        if (!waiting) {
            var _ = writer.schedule(this::write, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized @Nullable Supplier<SavedView> take() {
        var taken = latest;
        latest = null;
        return taken;
    }

    private void write() {
        var work = take();
        if (work == null) {
            return;
        }
        try {
            ViewFile.write(work.get(), file);
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
