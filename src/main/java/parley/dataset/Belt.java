package parley.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Things of which one thread makes and another works off, in their order. A few hundred go over at a time, and few such
 * lots wait, so that neither gets far ahead; where there is no more than one lot, no other thread is troubled.
 */
final class Belt<T> implements AutoCloseable {
    private static final int LOT = 256;
    private static final int WAITING = 8;
    private static final int LOOK_MILLIS = 100;

    private final Consumer<T> work;
    private final BlockingQueue<List<T>> lots = new ArrayBlockingQueue<>(WAITING);
    private List<T> lot = new ArrayList<>(LOT);
    private @Nullable FutureTask<Void> working;
    private @Nullable Thread worker;

    /** @param work is done for one thing after the other, never for two at once */
    Belt(Consumer<T> work) {
        this.work = work;
    }

    /**
     * Hands a thing over; waits where too many do already.
     *
     * @throws Intake.GivenUp when this thread is interrupted
     */
    void add(T thing) throws IOException {
        lot.add(thing);
        if (lot.size() == LOT) {
            send(started());
            lot = new ArrayList<>(LOT);
        }
    }

    private FutureTask<Void> started() {
        var task = working;
        if (task == null) {
            task = new FutureTask<>(this::workOff, null);
            working = task;
            worker = Thread.ofPlatform().daemon().name("parley-reading").start(task);
        }
        return task;
    }

    /** Without waiting for one who has failed. */
    private void send(FutureTask<Void> task) throws IOException {
        try {
            while (!task.isDone() && !lots.offer(lot, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                // Looks again whether the work still goes on.
            }
            if (task.isDone()) {
                outcome(task);
            }
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    private void workOff() {
        try {
            for (var next = lots.take(); !next.isEmpty(); next = lots.take()) {
                next.forEach(work);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until all that was handed over is worked off; whatever the work has thrown comes out here.
     *
     * @throws Intake.GivenUp when this thread is interrupted
     */
    void finish() throws IOException {
        var task = working;
        if (task == null) {
            lot.forEach(work);
            return;
        }
        if (!lot.isEmpty()) {
            send(task);
        }
        lot = List.of();
        send(task);
        try {
            outcome(task);
        } catch (InterruptedException _) {
            throw interrupted();
        }
    }

    private static void outcome(FutureTask<Void> task) throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private static Intake.GivenUp interrupted() {
        Thread.currentThread().interrupt();
        return new Intake.GivenUp();
    }

    /** Gives up what is not worked off yet. */
    @Override
    public void close() {
        if (worker != null) {
            worker.interrupt();
        }
    }
}
