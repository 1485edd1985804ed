package parley.views;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parley.files.KeptFile;

/** What is being worked on, kept in a view file as it changes, so that it is still there after a crash. */
public final class WorkFile implements AutoCloseable {
    /** The longest time that a change is not yet on its way to the disk. */
    public static final Duration PAUSE = Duration.ofMillis(1500);

    /** What the file is called. */
    public static final String NAME = "work" + ViewFile.ENDING;

    private final KeptFile kept;

    /** @param complain told, on the writing thread, why the file could not be written */
    public WorkFile(Path file, Duration pause, Consumer<Exception> complain) {
        kept = new KeptFile(file, pause, complain);
    }

    /** Keeps work, in the place of what was kept before. Comes back at once; the view is made on the writing thread. */
    public void keep(Supplier<SavedView> work) {
        kept.keep(out -> ViewWriter.write(work.get(), out));
    }

    /** Writes at once what has not been written yet, and waits for it. */
    @Override
    public void close() {
        kept.close();
    }
}
