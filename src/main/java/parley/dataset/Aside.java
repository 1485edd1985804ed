package parley.dataset;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that another thread works out meanwhile; one who gives up waiting {@linkplain #close() stops} it. */
final class Aside<T> implements AutoCloseable {
    private final FutureTask<T> task;
    private final Thread worker;

    /** @param work is begun at once */
    Aside(Callable<T> work) {
        task = new FutureTask<>(work);
        worker = Thread.ofPlatform().daemon().name("parley-reading").start(task);
    }

    /** Whether it has ended, well or badly. */
    boolean isDone() {
        return task.isDone();
    }

    /**
     * What came of it, waited for; whatever the work has thrown comes out here.
     *
     * @throws Intake.GivenUp when this thread is interrupted
     */
    T outcome() throws Intake.GivenUp {
        try {
            return task.get();
        } catch (InterruptedException _) {
            throw interrupted();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** What to throw where waiting was interrupted; the thread stays interrupted. */
    static Intake.GivenUp interrupted() {
        Thread.currentThread().interrupt();
        return new Intake.GivenUp();
    }

    @Override
    public void close() {
        worker.interrupt();
    }
}
